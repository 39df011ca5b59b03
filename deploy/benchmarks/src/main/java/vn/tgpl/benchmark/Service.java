package vn.tgpl.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** The running service, as an agency and an operator see it. */
record Service(String url, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration LIMIT = Duration.ofMinutes(10);

    void download(String path, String format, Path file) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token)
                .header("Accept", format)
                .build();
        var answer = HTTP.send(request, BodyHandlers.ofFile(file));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Answered " + answer.statusCode() + "; see " + file);
        }
    }

    /** @return what became of the rows, in numbers; all that was answered stands beside the file */
    String upload(String path, String format, Path file) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", format)
                .POST(BodyPublishers.ofFile(file))
                .build();
        var answered = file.resolveSibling(file.getFileName() + ".json");
        var answer = HTTP.send(request, BodyHandlers.ofFile(answered));
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("Answered " + answer.statusCode() + "; see " + answered);
        }
        var counts = new ObjectMapper().readTree(answered.toFile());
        return "%d of %d rows accepted, %d refused"
                .formatted(
                        counts.get("accepted").intValue(),
                        counts.get("rows").intValue(),
                        counts.get("refused").intValue());
    }

    /** Bytes of heap in use, garbage included. */
    long usedHeap() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + "/q/metrics"))
                .timeout(LIMIT)
                .build();
        return (long) HTTP.send(request, BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith("jvm_memory_used_bytes{") && line.contains("area=\"heap\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
