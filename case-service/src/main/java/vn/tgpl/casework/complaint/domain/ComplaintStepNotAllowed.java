package vn.tgpl.casework.complaint.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** From where the complaint stands, this step is not open. */
public class ComplaintStepNotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    public ComplaintStepNotAllowed(ComplaintState now, ComplaintState next) {
        super(RefusalKind.CONFLICT, "complaint-step-not-allowed", now.name(), next.name());
    }
}
