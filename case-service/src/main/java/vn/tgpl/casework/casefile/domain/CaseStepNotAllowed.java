package vn.tgpl.casework.casefile.domain;

import java.util.List;
import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** From where the case stands, this step is not open; the problem names those that are. */
public class CaseStepNotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    private final CaseState now;

    public CaseStepNotAllowed(CaseState now, CaseState next) {
        this(now, next.name());
    }

    /** For a step that leaves the case in its state. */
    public CaseStepNotAllowed(CaseState now, String step) {
        super(RefusalKind.CONFLICT, "case-step-not-allowed", now.name(), step);
        this.now = now;
    }

    @Override
    public List<String> allowed() {
        return CaseStep.nounsFrom(now);
    }
}
