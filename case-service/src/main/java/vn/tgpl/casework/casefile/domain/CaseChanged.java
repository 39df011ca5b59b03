package vn.tgpl.casework.casefile.domain;

import vn.tgpl.platform.precondition.StaleVersion;

/** Somebody else took a step first; the caller is told where the case stands now. */
public class CaseChanged extends StaleVersion {

    private static final long serialVersionUID = 1L;

    public CaseChanged(CaseState now) {
        super(now.name());
    }

    @Override
    public String text() {
        return "case-changed";
    }
}
