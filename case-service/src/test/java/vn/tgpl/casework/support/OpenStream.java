package vn.tgpl.casework.support;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A line on which an agency is told what happens, until it is closed. */
public final class OpenStream implements AutoCloseable {

    private static final Duration OPENED_WITHIN = Duration.ofSeconds(5);
    private static final int TOLD_WITHIN_SECONDS = 10;

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<Map<String, String>> events = new LinkedBlockingQueue<>();
    private final HttpResponse<Stream<String>> response;
    private final CompletableFuture<Void> ended;

    private OpenStream(String token, String lastEventId) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/v1/involvements/stream"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .timeout(OPENED_WITHIN);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        response = client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        ended = CompletableFuture.runAsync(this::read, Thread::startVirtualThread);
    }

    /** From the agency's first entry on. */
    public static OpenStream of(String token) throws Exception {
        return new OpenStream(token, null);
    }

    public static OpenStream after(String token, long lastEventId) throws Exception {
        return new OpenStream(token, String.valueOf(lastEventId));
    }

    private void read() {
        var event = new HashMap<String, String>();
        response.body().forEach(line -> {
            if (line.isEmpty() && event.containsKey("data")) {
                events.add(Map.copyOf(event));
                event.clear();
            } else if (line.indexOf(':') > 0) {
                var colon = line.indexOf(':');
                event.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        });
    }

    public HttpResponse<Stream<String>> response() {
        return response;
    }

    /** The next event by its fields: id, event, data; null where none comes in good time. */
    public Map<String, String> next() throws InterruptedException {
        return events.poll(TOLD_WITHIN_SECONDS, TimeUnit.SECONDS);
    }

    /** Ends when the service ends the stream. */
    public CompletableFuture<Void> ended() {
        return ended;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
