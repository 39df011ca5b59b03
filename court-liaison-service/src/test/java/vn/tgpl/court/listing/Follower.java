package vn.tgpl.court.listing;

import static vn.tgpl.court.listing.Court.as;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An agency that reads its change feed from here on. */
public final class Follower {

    private final String client;
    private String cursor = "";

    private Follower(String client) {
        this.client = client;
    }

    public static Follower of(String client) {
        var follower = new Follower(client);
        follower.next();
        return follower;
    }

    /** What has come since the last call. */
    public List<Map<String, Object>> next() {
        var items = new ArrayList<Map<String, Object>>();
        boolean hasMore;
        do {
            var page = as(client)
                    .queryParam("since", cursor)
                    .queryParam("limit", 200)
                    .get("/v1/hearings/changes")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            items.addAll(page.getList("items"));
            cursor = page.getString("cursor");
            hasMore = page.getBoolean("hasMore");
        } while (hasMore);
        return items;
    }
}
