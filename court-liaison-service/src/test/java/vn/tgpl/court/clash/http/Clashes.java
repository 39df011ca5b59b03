package vn.tgpl.court.clash.http;

import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.as;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.testkit.Json;

/** How the tests make hearings that clash, and ask which do. */
final class Clashes {

    /** Of a year whose holidays nobody knows yet. */
    static final LocalDate DAY = LocalDate.parse("2099-12-10");

    private Clashes() {}

    static AssignedProvider provider() {
        return new AssignedProvider(UUID.randomUUID(), "Hồ Thị Xuân", ProviderKind.LAWYER);
    }

    static Json at(String start, String end, String room) {
        return on(DAY, start, end, room);
    }

    static Json on(LocalDate day, String start, String end, String room) {
        var until = end == null ? "null" : "\"" + day + "T" + end + ":00+07:00\"";
        return HEARING.with("/days/0/start", "\"" + day + "T" + start + ":00+07:00\"")
                .with("/days/0/end", until)
                .with("/days/0/room", "\"" + room + "\"")
                .with("/points", "[]")
                .with("/mode", "\"IN_PERSON\"");
    }

    static ValidatableResponse list(String client, Map<String, ?> query) {
        return as(client).queryParams(query).get("/v1/clashes").then();
    }

    /** What the caller's list has of these hearings, read in small pages. */
    static List<Map<String, Object>> clashes(String client, UUID... hearings) {
        return clashes(client, DAY, hearings);
    }

    static List<Map<String, Object>> clashes(String client, LocalDate day, UUID... hearings) {
        var ids = Arrays.stream(hearings).map(UUID::toString).toList();
        var found = new ArrayList<Map<String, Object>>();
        var cursor = "";
        while (cursor != null) {
            var page = list(client, Map.of("from", day + "", "to", day.plusDays(1) + "", "limit", 3, "cursor", cursor))
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            items.stream()
                    .filter(item -> ids.contains(((Map<?, ?>) item.get("hearing")).get("id")))
                    .forEach(found::add);
            cursor = page.getString("nextCursor");
        }
        return found;
    }

    static int news(String client) {
        var count = 0;
        var cursor = "";
        boolean hasMore;
        do {
            var page = as(client)
                    .queryParam("since", cursor)
                    .queryParam("limit", 200)
                    .get("/v1/clashes/changes")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            count += page.getList("items").size();
            cursor = page.getString("cursor");
            hasMore = page.getBoolean("hasMore");
        } while (hasMore);
        return count;
    }

    static UUID id(Response answer) {
        return UUID.fromString(answer.then().extract().path("id"));
    }
}
