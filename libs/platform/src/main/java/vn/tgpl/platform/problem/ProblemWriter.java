package vn.tgpl.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.platform.trace.TraceContext;

/** Gives every problem its code, its texts in the caller's language and its trace, whatever raised it. */
@ApplicationScoped
class ProblemWriter implements ProblemPostProcessor {

    private static final int RETRY_AFTER_SECONDS = 5;

    private final Language language;
    private final Optional<Pattern> secretPaths;

    /** @param secretPaths the paths that are secrets themselves: problems are logged, and must not repeat them */
    ProblemWriter(Language language, @ConfigProperty(name = "tgpl.http.secret-paths") Optional<Pattern> secretPaths) {
        this.language = language;
        this.secretPaths = secretPaths;
    }

    @Override
    public int priority() {
        return 1000; // before the one that logs, so that the log has the code
    }

    @Override
    public HttpProblem apply(HttpProblem raw, ProblemContext context) {
        var path = raw.getInstance() != null ? raw.getInstance().getPath() : String.valueOf(context.path);
        var problem = write(Causes.explain(context.cause, raw.getStatusCode()), path);
        raw.getHeaders().forEach(problem::withHeader);
        return problem.build();
    }

    /** The problem that this explanation is, for the request on this path. */
    HttpProblem.Builder write(Explanation cause, String path) {
        var locale = language.locale();
        var problem = HttpProblem.builder()
                .withType(URI.create("urn:tgpl:problem:" + cause.code()))
                .withStatus(cause.status())
                .withTitle(Texts.text(cause.text() + ".title", locale))
                .withDetail(Texts.find(cause.text() + ".detail", locale, cause.arguments())
                        .orElse(null))
                .withInstance(uri(isSecret(path) ? "/…" : path))
                .with("code", cause.code())
                .with("traceId", TraceContext.traceId());
        if (!cause.errors().isEmpty()) {
            problem.with(
                    "errors",
                    cause.errors().stream().map(e -> withText(e, locale)).toList());
        }
        if (cause.allowed() != null) {
            problem.with("allowed", cause.allowed());
        }
        if (cause.status() == 503) {
            problem.withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return problem;
    }

    private boolean isSecret(String path) {
        return secretPaths.filter(paths -> paths.matcher(path).matches()).isPresent();
    }

    /** Encodes what has no place in a URI: callers' own references may have spaces and accents. */
    private static URI uri(String path) {
        try {
            return new URI(null, null, path, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private InputError withText(InputError error, Locale locale) {
        return error.detail() != null
                ? error
                : error.withDetail(Texts.text("input." + error.code(), locale, String.join(", ", error.allowed())));
    }
}
