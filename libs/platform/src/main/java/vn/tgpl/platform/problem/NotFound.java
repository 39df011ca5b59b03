package vn.tgpl.platform.problem;

/** There is no such thing, or the caller takes no part in it: the two look alike. */
public class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super(RefusalKind.NOT_FOUND, "not-found");
    }
}
