package vn.tgpl.platform.problem;

/** Why a request is refused, as the status of its answer. */
public enum RefusalKind {
    MALFORMED(400),
    FORBIDDEN(403),
    NOT_FOUND(404),
    CONFLICT(409),
    GONE(410),
    STALE(412),
    TOO_LARGE(413),
    INVALID(422),
    PRECONDITION_MISSING(428),
    UNAVAILABLE(503);

    private final int status;

    RefusalKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
