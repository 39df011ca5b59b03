package vn.tgpl.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/** What a follower of the hearing feed has on its disk: the hearings by reference, and how far it has read. */
record Followed(String cursor, Map<String, JsonNode> hearings) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Followed readFrom(Path file) {
        try {
            return Files.exists(file)
                    ? JSON.readValue(file.toFile(), Followed.class)
                    : new Followed("", new TreeMap<>());
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    /** With one page of the feed applied. */
    Followed after(JsonNode page) {
        var next = new TreeMap<>(hearings);
        for (var change : page.path("items")) {
            var reference = change.path("court").asText() + " "
                    + change.path("reference").asText();
            if (change.path("op").asText().equals("DELETE")) {
                next.remove(reference);
            } else {
                next.put(reference, change);
            }
        }
        return new Followed(page.path("cursor").asText(), next);
    }

    /** In one move, so that a kill leaves either the old state or the new one. */
    void writeTo(Path file) {
        try {
            var fresh = Files.createTempFile(file.getParent(), "followed", ".json");
            JSON.writeValue(fresh.toFile(), this);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new IllegalStateException("cannot write " + file, e);
        }
    }
}
