package vn.tgpl.casework.assignment.domain;

import java.util.List;
import vn.tgpl.casework.casefile.domain.AssignmentDecision;
import vn.tgpl.casework.casefile.domain.Notice;

/** Who was told of an assignment and when; null for who was not told yet. */
public record Told(Notice person, Notice provider, List<ToldAgency> agencies) {

    /** @param agencies those that take part in the decision's case */
    public static Told of(AssignmentDecision decision, List<AssignmentNotice> notices, List<ToldAgency> agencies) {
        return new Told(
                find(decision, Addressee.AIDED_PERSON, notices),
                find(decision, Addressee.PROVIDER, notices),
                agencies.stream().map(agency -> agency.of(decision.decidedAt())).toList());
    }

    private static Notice find(AssignmentDecision decision, Addressee who, List<AssignmentNotice> notices) {
        return notices.stream()
                .filter(notice -> notice.isOf(decision.id(), who))
                .map(AssignmentNotice::notice)
                .findFirst()
                .orElse(null);
    }
}
