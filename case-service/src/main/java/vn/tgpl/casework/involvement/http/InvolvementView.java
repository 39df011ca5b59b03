package vn.tgpl.casework.involvement.http;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.involvement.InvolvementReading.Seen;
import vn.tgpl.casework.involvement.domain.Fact;
import vn.tgpl.casework.involvement.domain.NextHearing;
import vn.tgpl.casework.involvement.domain.Participant;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.ProceedingNumbers;
import vn.tgpl.platform.precondition.Versioned;

/** One person's legal aid in one proceeding: who is involved, in what status, since when. */
@Schema(name = "Involvement")
public record InvolvementView(
        UUID id,
        ProceedingNumbers proceeding,
        @Schema(nullable = true) UUID referralId,
        UUID caseId,
        Fact status,
        @Schema(nullable = true) AssignedProvider provider,
        @Schema(nullable = true) NextHearing nextHearing,
        List<Participant> participants,
        long version)
        implements Versioned {

    static InvolvementView of(Seen seen) {
        var involvement = seen.involvement();
        return new InvolvementView(
                involvement.id(),
                involvement.proceeding(),
                involvement.referralId(),
                involvement.caseId(),
                involvement.status(),
                involvement.provider(),
                seen.nextHearing(),
                involvement.participants().stream()
                        .sorted(Comparator.comparing(Participant::since).thenComparing(Participant::agency))
                        .toList(),
                involvement.version());
    }
}
