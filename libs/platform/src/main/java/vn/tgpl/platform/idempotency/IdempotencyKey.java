package vn.tgpl.platform.idempotency;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** Reads the caller's key, quoted as the draft standard has it or bare. */
@ApplicationScoped
class IdempotencyKey {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 255;

    private final CurrentVertxRequest current;

    IdempotencyKey(CurrentVertxRequest current) {
        this.current = current;
    }

    /** The key, or empty where none was sent or the request is a rehearsal, which leaves no trace. */
    Optional<String> read(boolean required) {
        var request = current.getCurrent().request();
        var header = request.getHeader(HEADER);
        if (header == null) {
            if (required) {
                throw new IdempotencyKeyMissing();
            }
            return Optional.empty();
        }
        var key = header.strip().replaceAll("^\"(.*)\"$", "$1");
        if (key.isEmpty() || key.length() > LONGEST) {
            throw new InvalidInput(InputError.in(HEADER, "key-length"));
        }
        return Boolean.parseBoolean(request.getParam("dryRun")) ? Optional.empty() : Optional.of(key);
    }
}
