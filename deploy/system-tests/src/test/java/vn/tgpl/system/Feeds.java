package vn.tgpl.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.stream.Stream;
import vn.tgpl.local.story.Client;

/** Reads a change feed from its beginning to its end. */
final class Feeds {

    private Feeds() {}

    static Stream<JsonNode> changes(Client client, String of) {
        var all = new ArrayList<JsonNode>();
        var page = client.get(of + "/changes?limit=200").expect(200).json();
        page.path("items").forEach(all::add);
        while (page.path("hasMore").asBoolean()) {
            var cursor = page.path("cursor").asText();
            page = client.get(of + "/changes?limit=200&since=" + cursor)
                    .expect(200)
                    .json();
            page.path("items").forEach(all::add);
        }
        return all.stream();
    }
}
