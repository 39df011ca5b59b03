package vn.tgpl.platform.problem;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import java.util.Locale;

/** The language that the caller reads. */
@ApplicationScoped
public class Language {

    private final CurrentVertxRequest request;

    Language(CurrentVertxRequest request) {
        this.request = request;
    }

    public String text(String key, Object... arguments) {
        return Texts.text(key, locale(), arguments);
    }

    Locale locale() {
        try {
            var current = request.getCurrent();
            return Texts.preferred(current == null ? null : current.request().getHeader("Accept-Language"));
        } catch (ContextNotActiveException outsideOfRequest) {
            return Texts.VIETNAMESE; // a request refused before it has a context, such as one without a readable token
        }
    }
}
