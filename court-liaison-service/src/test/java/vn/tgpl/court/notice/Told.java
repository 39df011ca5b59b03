package vn.tgpl.court.notice;

import static vn.tgpl.court.listing.Court.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.court.listing.Court;
import vn.tgpl.statute.time.LegalTime;
import vn.tgpl.testkit.Json;

/** How the tests say that somebody was told, and ask who was not. */
public final class Told {

    public static final String CENTRE = "H12.TP.TGPL";

    /** Whom the sample directory's client "provider" speaks for. */
    public static final AssignedProvider PROVIDER = new AssignedProvider(
            UUID.fromString("01990000-0000-7000-8000-000000000001"), "Ngô Thị Mai", ProviderKind.LEGAL_AID_OFFICER);

    private Told() {}

    /** The court's hearing, so many days from today in the morning. */
    public static Json inDays(int days) {
        var day = LegalTime.dayOf(Instant.now()).plus(days, ChronoUnit.DAYS);
        return Court.HEARING
                .with("/days/0/start", "\"" + day + "T08:00:00+07:00\"")
                .with("/days/0/end", "\"" + day + "T11:00:00+07:00\"");
    }

    public static Response receive(String client, UUID hearing, Object party, long version) {
        return receive(as(client).header("If-Match", "\"" + version + "\""), hearing, party, "{}");
    }

    public static Response receive(RequestSpecification caller, UUID hearing, Object party, String body) {
        return caller.body(body).put("/v1/hearings/{id}/receipts/{party}", hearing, party.toString());
    }

    /** The parties that the list has for this hearing. */
    public static List<String> parties(String client, UUID hearing) {
        return unacknowledged(client, hearing).stream()
                .map(item -> (String) item.get("party"))
                .toList();
    }

    /** What the caller's work-list has of this hearing, read page by page. */
    public static List<Map<String, Object>> unacknowledged(String client, UUID hearing) {
        var found = new ArrayList<Map<String, Object>>();
        var cursor = "";
        while (cursor != null) {
            var page = as(client)
                    .queryParam("limit", 100)
                    .queryParam("cursor", cursor)
                    .get("/v1/hearings/unacknowledged")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            items.stream().filter(item -> isOf(hearing, item)).forEach(found::add);
            cursor = page.getString("nextCursor");
        }
        return found;
    }

    private static boolean isOf(UUID hearing, Map<String, Object> item) {
        return ((Map<?, ?>) item.get("hearing")).get("id").equals(hearing.toString());
    }
}
