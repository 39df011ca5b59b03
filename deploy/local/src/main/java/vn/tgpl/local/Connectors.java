package vn.tgpl.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings a Connect cluster to what {@code deploy/connect/*.json} says, as an operator would with PUT. */
final class Connectors {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String connect;
    private final Path folder;

    Connectors(String connect, Path folder) {
        this.connect = connect;
        this.folder = folder;
    }

    /** One round: configures what is absent or changed, restarts what failed; true when all run. */
    synchronized boolean allRunning() {
        return files().stream().filter(file -> !running(file)).toList().isEmpty();
    }

    private boolean running(Path file) {
        var url = connect + "/connectors/" + file.getFileName().toString().replace(".json", "");
        var wanted = read(file);
        var unchanged = ok("GET", url + "/config", "")
                .filter(config -> wanted.equals(withoutName(config)))
                .isPresent();
        // a cluster that is still starting refuses; the next round asks again
        return (unchanged || ok("PUT", url + "/config", write(wanted)).isPresent())
                && ok("GET", url + "/status", "")
                        .filter(status -> runs(url, status))
                        .isPresent();
    }

    private static boolean runs(String url, String status) {
        try {
            var states = JSON.readTree(status).findValuesAsText("state");
            if (states.contains("FAILED")) Http.send("POST", url + "/restart?includeTasks=true&onlyFailed=true", "");
            // one state of the connector, one of its task
            return states.size() > 1 && states.stream().allMatch("RUNNING"::equals);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Connect did not answer JSON: " + status, e);
        }
    }

    private static Optional<String> ok(String method, String url, String json) {
        return Http.send(method, url, json)
                .filter(answer -> answer.statusCode() / 100 == 2)
                .map(answer -> answer.body());
    }

    private static Map<String, String> withoutName(String config) {
        try {
            var map = JSON.readValue(config, new TypeReference<Map<String, String>>() {});
            map.remove("name");
            return map;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Connect did not answer JSON: " + config, e);
        }
    }

    private static String write(Map<String, String> config) {
        try {
            return JSON.writeValueAsString(config);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Path file) {
        try {
            return JSON.readValue(file.toFile(), new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is not a connector's configuration", e);
        }
    }

    private List<Path> files() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }
}
