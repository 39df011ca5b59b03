package vn.tgpl.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.io.CharConversionException;
import java.sql.SQLException;

/** Reads from an exception what the caller is to be told. */
final class Causes {

    private Causes() {}

    static Explanation explain(Throwable thrown, int status) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refusal refusal -> {
                    return Explanation.of(refusal);
                }
                case ConstraintViolationException violated -> {
                    return Explanation.of(422, "invalid-input", BrokenConstraints.of(violated));
                }
                case JsonProcessingException unreadable -> {
                    return UnreadableJson.explain(unreadable);
                }
                case CharConversionException garbled -> {
                    return Explanation.of(400, "malformed-json");
                }
                case OptimisticLockException stale -> {
                    return Explanation.of(412, "stale-version");
                }
                case SQLException failure
                when PassingFailure.is(failure) -> {
                    return Explanation.of(503, "unavailable");
                }
                default -> {}
            }
        }
        return Explanation.of(status, codeOf(status));
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 400 -> "bad-request";
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 503 -> "unavailable";
            default -> status < 500 ? "bad-request" : "internal-error";
        };
    }
}
