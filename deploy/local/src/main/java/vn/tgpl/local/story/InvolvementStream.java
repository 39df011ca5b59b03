package vn.tgpl.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;

/** Listens to the involvements that concern one agency, as they happen (Server-Sent Events). */
public final class InvolvementStream implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int MOST_ATTEMPTS = 240;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Client client;
    private final String url;
    private final Consumer<JsonNode> listener;
    private volatile boolean closed;
    private String lastEventId;

    /** Hands every entry after {@code lastEventId} (null: from the first) to the listener. */
    public InvolvementStream(Client client, String url, String lastEventId, Consumer<JsonNode> listener) {
        this.client = client;
        this.url = url;
        this.lastEventId = lastEventId;
        this.listener = listener;
        Thread.ofVirtual().start(this::listen);
    }

    /** When the connection is lost, asks for what came after the last entry seen. */
    private void listen() {
        for (int attempt = 0; !closed && attempt < MOST_ATTEMPTS; attempt++) {
            try {
                if (attempt > 0) Thread.sleep(PAUSE);
                var request = client.request(url).header("Accept", "text/event-stream");
                if (lastEventId != null) request.header("Last-Event-ID", lastEventId);
                try (var lines =
                        http.send(request.GET().build(), BodyHandlers.ofLines()).body()) {
                    lines.forEach(this::read);
                }
            } catch (IOException | UncheckedIOException e) {
                // lost or not there yet: the next attempt follows
                continue;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void read(String line) {
        if (line.startsWith("id:")) lastEventId = line.substring(3).strip();
        if (line.startsWith("data:")) listener.accept(json(line.substring(5)));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException("the stream sent no JSON: " + text, e);
        }
    }

    @Override
    public void close() {
        closed = true;
        http.shutdownNow();
    }
}
