package vn.tgpl.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.tgpl.local.story.Client;

/** Reads a list or a change feed page by page to its end. */
record Listing(Client client, String url) {

    private static final int LIMIT = 200;

    List<JsonNode> all() {
        return follow("cursor", "nextCursor", "");
    }

    List<JsonNode> changes() {
        return follow("since", "cursor", "hasMore");
    }

    private List<JsonNode> follow(String parameter, String cursorField, String moreField) {
        var items = new ArrayList<JsonNode>();
        var cursor = "";
        while (cursor != null) {
            var query = "?limit=" + LIMIT + (cursor.isEmpty() ? "" : "&" + parameter + "=" + encoded(cursor));
            var page = client.get(url + query).expect(200).json();
            page.path("items").forEach(items::add);
            var more = moreField.isEmpty() || page.path(moreField).asBoolean();
            cursor = more ? page.path(cursorField).asText(null) : null;
        }
        return items;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
