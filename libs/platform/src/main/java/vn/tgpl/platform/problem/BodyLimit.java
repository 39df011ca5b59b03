package vn.tgpl.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers a body that is too large before the server drops the connection without a word. */
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_THE_SERVERS_OWN = 1000;

    private final ProblemWriter problems;
    private final ObjectMapper json;
    private final long limit;
    private final long uploadLimit;
    private final List<Pattern> uploads;

    BodyLimit(
            ProblemWriter problems,
            ObjectMapper json,
            @ConfigProperty(name = "tgpl.http.max-body-size") MemorySize limit,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize uploadLimit,
            @ConfigProperty(name = "tgpl.http.uploads") Optional<Set<String>> uploads) {
        this.problems = problems;
        this.json = json;
        this.limit = limit.asLongValue();
        this.uploadLimit = uploadLimit.asLongValue();
        this.uploads = uploads.orElse(Set.of()).stream().map(BodyLimit::pattern).toList();
    }

    /** A star stands for one step of the path. */
    private static Pattern pattern(String path) {
        return Pattern.compile("\\Q" + path.replace("*", "\\E[^/]+\\Q") + "\\E");
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVERS_OWN);
    }

    private void check(RoutingContext request) {
        var announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || Long.parseLong(announced) <= limitOf(request)) {
            request.next();
            return;
        }
        var problem = problems.write(Explanation.of(413, "too-large"), request.normalizedPath())
                .build();
        if (request.request().version() != HttpVersion.HTTP_2) { // which has no such header
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        request.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(text(problem));
    }

    private long limitOf(RoutingContext request) {
        var path = request.normalizedPath();
        return uploads.stream().anyMatch(upload -> upload.matcher(path).matches()) ? uploadLimit : limit;
    }

    private String text(Object problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem cannot be written as JSON", e);
        }
    }
}
