package vn.tgpl.court.listing.domain;

import java.util.List;
import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** From where the hearing stands, this step is not open; the problem names those that are. */
public class HearingStepNotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    private final HearingStatus now;

    HearingStepNotAllowed(HearingStatus now, HearingStatus next) {
        super(RefusalKind.CONFLICT, "hearing-step-not-allowed", now.name(), next.name());
        this.now = now;
    }

    @Override
    public List<String> allowed() {
        return HearingStep.nounsFrom(now);
    }
}
