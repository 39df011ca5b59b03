package vn.tgpl.platform.openapi;

import java.util.List;
import java.util.function.Predicate;

/** The problems that every service answers alike: to which calls, and with which codes. */
enum SharedProblem {
    BAD_REQUEST("400", Call::hasBody, "malformed-json", "idempotency-key-missing"),
    UNAUTHENTICATED("401", Call::needsToken, "unauthenticated"),
    FORBIDDEN("403", Call::needsToken, "forbidden", "agency-missing"),
    NOT_FOUND("404", Call::hasPathParameter, "not-found"),
    STILL_RUNNING("409", Call::isIdempotent, "request-still-running"),
    CURSOR_EXPIRED("410", Call::isChangeFeed, "cursor-expired"),
    STALE("412", Call::takesIfMatch, "stale-version"),
    TOO_LARGE("413", Call::hasBody, "too-large"),
    UNSUPPORTED("415", Call::hasBody, "unsupported-media-type"),
    INVALID("422", Call::hasInput, "invalid-input", "idempotency-key-reused"),
    PRECONDITION_MISSING("428", Call::needsIfMatch, "if-match-missing"),
    ANY_OTHER("default", call -> true, "internal-error", "unavailable");

    final String status;
    final List<String> codes;
    private final Predicate<Call> happens;

    SharedProblem(String status, Predicate<Call> happens, String... codes) {
        this.status = status;
        this.happens = happens;
        this.codes = List.of(codes);
    }

    boolean happensTo(Call call) {
        return happens.test(call);
    }

    /** The name of its response in the document: that of the first code. */
    String responseName() {
        return codes.getFirst();
    }
}
