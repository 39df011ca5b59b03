package vn.tgpl.casework.advice.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.advice.domain.Advice;

/** A written advice, by reference. */
@Schema(name = "Advice")
public record AdviceView(UUID caseId, Instant givenAt, boolean complex, String documentReference, Instant recordedAt) {

    static AdviceView of(Advice advice) {
        var entry = advice.entry();
        return new AdviceView(
                advice.caseId(), entry.givenAt(), entry.complex(), entry.documentReference(), advice.recordedAt());
    }
}
