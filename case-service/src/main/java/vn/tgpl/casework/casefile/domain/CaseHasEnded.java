package vn.tgpl.casework.casefile.domain;

import java.util.List;
import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** This can no longer be recorded in the case; the problem names what can, of before its end. */
public class CaseHasEnded extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient CaseEnd end;

    public CaseHasEnded(CaseState state, CaseEnd end) {
        super(RefusalKind.CONFLICT, "case-ended", state.name());
        this.end = end;
    }

    @Override
    public List<String> allowed() {
        return CaseRecord.nounsAfter(end);
    }
}
