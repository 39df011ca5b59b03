package vn.tgpl.casework.casefile.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** What is recorded in a case beside its steps, and until when; {@code docs/case-steps.md} shows it. */
public enum CaseRecord {
    /** The provider's work and its confirmation. */
    WORK("activities"),
    DOCUMENT("documents"),
    /** A judgment or an appeal: it comes, and is served, after the end as well. */
    LATE_DOCUMENT("documents"),
    CUSTODY("custody");

    private final String noun;

    CaseRecord(String noun) {
        this.noun = noun;
    }

    /** What may still be recorded, of before the end, each as its path names it. */
    static List<String> nounsAfter(CaseEnd end) {
        return Arrays.stream(values())
                .filter(record -> record.isOpen(end.endedAt(), end))
                .map(record -> record.noun)
                .distinct()
                .toList();
    }

    /** Whether it may still be recorded of this instant in a case that has ended. */
    public boolean isOpen(Instant happened, CaseEnd end) {
        return switch (this) {
            case WORK, DOCUMENT -> end.isAfter(happened) && !end.handedOver();
            case LATE_DOCUMENT -> true;
            case CUSTODY -> false;
        };
    }
}
