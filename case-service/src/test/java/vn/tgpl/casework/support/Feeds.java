package vn.tgpl.casework.support;

import static vn.tgpl.casework.support.Agencies.as;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An agency's feed of involvements, as it reads it page by page. */
public final class Feeds {

    private Feeds() {}

    /** One entry, with its fields by name. */
    public record Entry(Map<String, Object> fields) {

        public long number() {
            return ((Number) fields.get("number")).longValue();
        }

        public String fact() {
            return (String) fields.get("fact");
        }

        public Object field(String name) {
            return fields.get(name);
        }
    }

    public static List<Entry> all(String client) {
        var entries = new ArrayList<Entry>();
        JsonPath page;
        var cursor = "";
        do {
            page = page(client, cursor, 200);
            page.<Map<String, Object>>getList("items").forEach(item -> entries.add(new Entry(item)));
            cursor = page.getString("cursor");
        } while (page.getBoolean("hasMore"));
        return entries;
    }

    /** The place after the agency's last entry. */
    public static String end(String client) {
        var page = page(client, "", 200);
        while (page.getBoolean("hasMore")) {
            page = page(client, page.getString("cursor"), 200);
        }
        return page.getString("cursor");
    }

    /** What the agency was told of one involvement. */
    public static List<Entry> about(String client, UUID involvement) {
        return all(client).stream()
                .filter(entry -> involvement.toString().equals(entry.field("involvementId")))
                .toList();
    }

    public static List<String> facts(String client, UUID involvement) {
        return about(client, involvement).stream().map(Entry::fact).toList();
    }

    /** The number of the agency's last entry, 0 where there is none. */
    public static long head(String client) {
        var all = all(client);
        return all.isEmpty() ? 0 : all.getLast().number();
    }

    public static JsonPath page(String client, String since, int limit) {
        return as(client)
                .queryParam("since", since)
                .queryParam("limit", limit)
                .get("/v1/involvements/changes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
