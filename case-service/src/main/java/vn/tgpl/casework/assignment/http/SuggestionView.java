package vn.tgpl.casework.assignment.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.assignment.domain.Candidate;
import vn.tgpl.contracts.ProviderKind;

/** A provider who may take the case, with what speaks for them. */
@Schema(name = "Suggestion")
public record SuggestionView(
        UUID id,
        String name,
        ProviderKind kind,

        @Schema(description = "Whether no other hearing of theirs is on the day of the case's next one")
        boolean freeOnHearingDay,

        boolean speaksLanguage,
        boolean servesCommune,
        long openCases) {

    static SuggestionView of(Candidate candidate) {
        var entry = candidate.provider().entry();
        return new SuggestionView(
                candidate.provider().id(),
                entry.name(),
                entry.kind(),
                candidate.freeOnHearingDay(),
                candidate.speaksLanguage(),
                candidate.servesCommune(),
                candidate.openCases());
    }
}
