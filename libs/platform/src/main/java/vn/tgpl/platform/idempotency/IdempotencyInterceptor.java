package vn.tgpl.platform.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs a POST once for each key. It comes after validation, so that what is refused takes no key. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
class IdempotencyInterceptor {

    private final IdempotencyKey key;
    private final StoredAnswers answers;

    IdempotencyInterceptor(IdempotencyKey key, StoredAnswers answers) {
        this.key = key;
        this.answers = answers;
    }

    @AroundInvoke
    Object once(InvocationContext call) {
        var idempotent = call.getMethod().getAnnotation(Idempotent.class);
        var sent = key.read(idempotent.keyRequired());
        var given = idempotent.keepsAnswer() ? sent : Optional.<String>empty();
        var transaction = QuarkusTransaction.requiringNew();
        if (idempotent.seconds() > 0) {
            transaction.timeout(idempotent.seconds());
        }
        return transaction.call(() -> given.isEmpty() ? call.proceed() : answerOnce(given.get(), call));
    }

    private RestResponse<?> answerOnce(String given, InvocationContext call) throws Exception {
        var earlier = answers.claim(given, Fingerprint.of(call));
        if (earlier.isPresent()) {
            return earlier.get().replay();
        }
        var response = (RestResponse<?>) call.proceed(); // a replay is one too, so the method must return it
        answers.keep(given, response);
        return response;
    }
}
