package vn.tgpl.casework.custody.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.custody.domain.Custody;
import vn.tgpl.contracts.CustodyStatus;
import vn.tgpl.platform.precondition.Versioned;

/** The custody of a case's person. */
@Schema(name = "Custody")
public record CustodyView(
        UUID caseId,
        Instant since,
        int extensions,
        @Schema(nullable = true) Instant extendedAt,

        @Schema(nullable = true, description = "The end that the order in force writes")
        Instant endsAt,

        CustodyStatus status,
        @Schema(nullable = true) Instant endedAt,

        @Schema(nullable = true, description = "When the order in force runs out, as it writes or as the law counts")
        Instant dueAt,

        long version)
        implements Versioned {

    static CustodyView of(Custody custody) {
        var entry = custody.entry();
        return new CustodyView(
                custody.caseId(),
                entry.since(),
                entry.extensions(),
                entry.extendedAt(),
                entry.endsAt(),
                entry.status(),
                entry.endedAt(),
                custody.period().to(),
                custody.version());
    }
}
