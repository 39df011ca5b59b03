package vn.tgpl.casework.quality.domain;

import java.util.List;
import java.util.UUID;
import vn.tgpl.casework.casefile.domain.CaseState;
import vn.tgpl.contracts.AssignedProvider;

/** A case in the yearly list: what it counts as, and by which criteria; no person and no evidence. */
public record ClassifiedSummary(
        UUID caseId,
        String fileCode,
        CaseState state,
        AssignedProvider provider,
        int endedIn,
        List<String> success,
        List<String> complexOrTypical) {

    ClassifiedSummary(
            UUID caseId,
            String fileCode,
            CaseState state,
            AssignedProvider provider,
            int endedIn,
            Classification classification) {
        this(
                caseId,
                fileCode,
                state,
                provider,
                endedIn,
                codes(classification.success()),
                codes(classification.complexOrTypical()));
    }

    private static List<String> codes(List<TickedCriterion> ticked) {
        return ticked.stream().map(TickedCriterion::criterion).toList();
    }
}
