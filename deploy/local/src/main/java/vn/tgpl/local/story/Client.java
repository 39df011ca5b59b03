package vn.tgpl.local.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** One agency's client of the suite: every request carries its token. */
public final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final String token;

    public Client(String token) {
        this.token = token;
    }

    public Answer get(String url) {
        return send(request(url).GET());
    }

    /** A POST under a key of its own. */
    public Answer post(String url, String body) {
        return post(url, body, UUID.randomUUID().toString());
    }

    public Answer post(String url, String body, String key) {
        return send(request(url).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
    }

    /** A file of rows, under a key of its own. */
    public Answer postCsv(String url, String csv) {
        return send(request(url)
                .setHeader("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(csv)));
    }

    /** A whole table in place of the one that has this version. */
    public Answer putCsv(String url, String etag, String csv) {
        return send(request(url)
                .setHeader("Content-Type", "text/csv")
                .header("If-Match", etag)
                .PUT(BodyPublishers.ofString(csv)));
    }

    /** A state change of what has this version. */
    public Answer change(String url, String etag, String body) {
        return send(request(url)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag)
                .POST(BodyPublishers.ofString(body)));
    }

    public Answer put(String url, String body) {
        return send(request(url).PUT(BodyPublishers.ofString(body)));
    }

    /** A request without a limit, as a stream needs it. */
    HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static Answer send(HttpRequest.Builder builder) {
        var request = builder.timeout(LIMIT).build();
        try {
            return Answer.of(HTTP.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new StoryFailure("request: %s %s%nno answer: %s".formatted(request.method(), request.uri(), e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailure("interrupted", e);
        }
    }
}
