package vn.tgpl.casework.document.domain;

import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.platform.problem.RefusalKind;

/** The provider has received the document before, and the first time counts. */
public class DocumentAlreadyServed extends Refusal {

    private static final long serialVersionUID = 1L;

    public DocumentAlreadyServed() {
        super(RefusalKind.CONFLICT, "document-already-served");
    }
}
