package vn.tgpl.casework.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.person.domain.PersonRecord;

/** Whether the person's details have been read from referral-service, and what went wrong last. */
@Schema(name = "PersonReading")
public record ReadingProgress(
        PersonRecord.State state,
        int attempts,
        @Schema(nullable = true) String lastError) {

    public static ReadingProgress of(PersonRecord found) {
        return new ReadingProgress(found.state(), found.attempts(), found.lastError());
    }
}
