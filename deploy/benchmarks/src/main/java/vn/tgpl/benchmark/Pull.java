package vn.tgpl.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.LongStream;

/** One address, asked for again and again. */
record Pull(String url, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration LIMIT = Duration.ofMinutes(1);

    HttpResponse<byte[]> answer(String knownTag) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
        if (knownTag != null) {
            request.header("If-None-Match", knownTag);
        }
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    CourtWeek.Times times(String knownTag, int expected, int pulls) throws IOException, InterruptedException {
        var took = new long[pulls];
        for (int i = 0; i < pulls; i++) {
            var started = System.nanoTime();
            var answer = answer(knownTag);
            took[i] = System.nanoTime() - started;
            if (answer.statusCode() != expected) {
                throw new IllegalStateException("Answered " + answer.statusCode());
            }
        }
        var sorted = LongStream.of(took).map(nanos -> nanos / 1000).sorted().toArray();
        return new CourtWeek.Times(sorted[pulls / 2], sorted[pulls * 99 / 100]);
    }
}
