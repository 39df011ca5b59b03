package vn.tgpl.court.course.domain;

import java.time.Instant;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.time.LegalTime;

/** What a court's decision on a hearing must keep. */
public final class CourseRules {

    private static final String OTHER = "OTHER";

    private CourseRules() {}

    /** @throws InvalidInput for a reason that has no code of its own and no words */
    public static void requireWords(String reasonCode, String detail) {
        if (OTHER.equals(reasonCode) && (detail == null || detail.isBlank())) {
            throw new InvalidInput(InputError.at("/detail", "reason-needs-words"));
        }
    }

    /** @throws InvalidInput for a decision that is still to be taken */
    public static void requireTaken(Instant decidedAt, Instant now) {
        if (LegalTime.isFuture(decidedAt, now)) {
            throw new InvalidInput(InputError.at("/decidedAt", "in-future"));
        }
    }
}
