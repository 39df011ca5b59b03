package vn.tgpl.court.clash.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;
import static vn.tgpl.court.listing.messaging.Cases.matched;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.messaging.CaseNews;
import vn.tgpl.statute.time.LegalTime;
import vn.tgpl.testkit.Json;

@QuarkusTest
@Parts
class ClashTest {

    /** Of a year whose holidays nobody knows yet. */
    private static final LocalDate DAY = LocalDate.parse("2099-12-10");

    @Inject
    CaseNews cases;

    @Test
    void aRoomThatIsTakenTwiceIsWarnedOfAtOnce() {
        var room = fresh();
        var first = fresh();
        put(first, at("08:00", "10:00", room)).then().body("warnings.code", not(hasItem("room-twice")));
        put(fresh(), at("09:00", "11:00", room))
                .then()
                .statusCode(201)
                .body("warnings.code", hasItem("room-twice"))
                .body("warnings.find { it.code == 'room-twice' }.pointer", equalTo("/days/0/room"))
                .body("warnings.find { it.code == 'room-twice' }.detail", containsString(first));
        put(fresh(), at("11:00", "11:30", room)).then().body("warnings.code", not(hasItem("room-twice")));
    }

    @Test
    void aHearingWithoutAnEndLastsTheHalfDay() {
        var room = fresh();
        put(fresh(), at("08:00", null, room));
        put(fresh(), at("11:30", "11:45", room)).then().body("warnings.code", hasItem("room-twice"));
        put(fresh(), at("13:30", null, room)).then().body("warnings.code", not(hasItem("room-twice")));
    }

    @Test
    void aClashThatIsResolvedLeavesTheList() {
        var room = fresh();
        var first = id(put(fresh(), at("08:00", "10:00", room)));
        var reference = fresh();
        var second = id(put(reference, at("09:00", "11:00", room)));
        assertThat(clashes("court-clerk", first, second)).hasSize(1).allSatisfy(clash -> {
            assertThat(clash).containsEntry("kind", "ROOM_TWICE");
            assertThat(clash.get("other")).isNotNull();
        });
        put(reference, at("14:00", "16:00", room)).then().body("warnings.code", not(hasItem("room-twice")));
        assertThat(clashes("court-clerk", first, second)).isEmpty();
    }

    @Test
    void aProviderInTwoPlacesIsShownToTheCentreAndToHisCourt() {
        var provider = provider();
        var first = id(put(fresh(), at("08:00", "10:00", fresh())));
        var reference = fresh();
        var schedule = at("09:00", "11:00", fresh());
        var second = id(put(reference, schedule));
        cases.tell(matched(first, provider));
        var centre = news("centre");
        var court = news("court-clerk");
        assertThat(cases.tell(matched(second, provider))).isTrue();
        put(reference, schedule)
                .then()
                .statusCode(200)
                .body("warnings.code", hasItem("provider-twice"))
                .body("warnings.find { it.code == 'provider-twice' }.detail", containsString(provider.name()));
        for (var client : List.of("centre", "court-clerk")) {
            assertThat(clashes(client, first, second))
                    .singleElement()
                    .satisfies(clash -> assertThat(clash)
                            .containsEntry("kind", "PROVIDER_TWICE")
                            .containsEntry("provider", provider.id().toString()));
        }
        assertThat(clashes("procuracy", first, second)).isEmpty();
        assertThat(news("centre") - centre).isEqualTo(1);
        assertThat(news("court-clerk") - court).isEqualTo(1);
    }

    @Test
    void theCentreHearsOfItsHearingsCourtroomOnceTheCaseIsFound() {
        var room = fresh();
        put(fresh(), at("08:00", "10:00", room));
        var hearing = id(put(fresh(), at("09:00", "11:00", room)));
        var before = news("centre");
        cases.tell(matched(hearing, provider()));
        assertThat(news("centre") - before).isEqualTo(1);
        assertThat(clashes("centre", hearing))
                .singleElement()
                .satisfies(clash ->
                        assertThat(clash).containsEntry("kind", "ROOM_TWICE").containsEntry("other", null));
    }

    @Test
    void twoInOneCourtAfterEachOtherAreNoClash() {
        var provider = provider();
        var first = id(put(fresh(), at("08:00", "09:00", fresh())));
        var second = id(put(fresh(), at("09:00", "11:00", fresh())));
        cases.tell(matched(first, provider));
        cases.tell(matched(second, provider));
        assertThat(clashes("centre", first, second)).isEmpty();
    }

    @Test
    void anotherPointOnTheSameHalfDayIsTooFar() {
        var provider = provider();
        var away = HEARING.with(
                        "/days",
                        "[{\"start\": \"%sT08:00:00+07:00\", \"end\": \"%1$sT09:00:00+07:00\"}]".formatted(DAY))
                .with(
                        "/persons/0/counsel",
                        "[{\"providerId\": \"%s\", \"place\": \"G01.96.TG1\"}]".formatted(provider.id()));
        var first = id(put(fresh(), away));
        var second = id(put(fresh(), at("09:30", "11:00", fresh())));
        var third = id(put(fresh(), at("13:30", "14:00", fresh())));
        for (var hearing : List.of(first, second, third)) {
            cases.tell(matched(hearing, provider));
        }
        assertThat(clashes("centre", first, second, third))
                .singleElement()
                .satisfies(clash -> assertThat(clash).containsEntry("kind", "PROVIDER_FAR"));
    }

    @Test
    void aDayOffIsWarnedOf() {
        var sunday = LegalTime.dayOf(Instant.now()).plusDays(10).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        var answer = put(fresh(), on(sunday, "08:00", "10:00", fresh()));
        answer.then()
                .statusCode(201)
                .body("warnings.code", hasItem("day-off"))
                .body("warnings.find { it.code == 'day-off' }.pointer", equalTo("/days/0/start"));
        assertThat(clashes("court-clerk", sunday, id(answer)))
                .singleElement()
                .satisfies(clash ->
                        assertThat(clash).containsEntry("kind", "DAY_OFF").containsEntry("other", null));
    }

    @Test
    void aDayThatIsCalledOffAndAWeekTakeUpNothing() {
        var room = fresh();
        put(fresh(), at("08:00", "10:00", room));
        put(fresh(), at("08:00", "10:00", room).with("/timePrecision", "\"WEEK\""))
                .then()
                .statusCode(201)
                .body("warnings.code", not(hasItem("room-twice")));
        var two = at("08:00", "10:00", room).with("/days", """
                [{"start": "2099-12-10T08:00:00+07:00", "room": "%1$s", "cancelled": true},
                 {"start": "2099-12-11T08:00:00+07:00", "room": "%1$s"}]""".formatted(room));
        put(fresh(), two).then().statusCode(201).body("warnings.code", not(hasItem("room-twice")));
    }

    @Test
    void aRangeThatIsTooLongIsRefusedWithTheAllowedSpan() {
        list("centre", Map.of("from", "2026-01-01", "to", "2036-01-01"))
                .statusCode(422)
                .body("errors[0].parameter", equalTo("to"))
                .body("errors[0].allowed", contains("366"));
        list("centre", Map.of("from", "2026-01-02", "to", "2026-01-01"))
                .statusCode(422)
                .body("errors[0].code", equalTo("range-backwards"));
        list("centre", Map.of("cursor", "nonsense"))
                .statusCode(422)
                .body("errors[0].code", equalTo("unreadable-cursor"));
        as("detention-camp").get("/v1/clashes").then().statusCode(403);
    }

    @Test
    void theListIsReadPageByPage() {
        var room = fresh();
        var hearings = Stream.generate(() -> id(put(fresh(), at("08:00", "10:00", room))))
                .limit(4)
                .toArray(UUID[]::new);
        assertThat(clashes("court-clerk", hearings)).hasSize(6).doesNotHaveDuplicates();
    }

    private static AssignedProvider provider() {
        return new AssignedProvider(UUID.randomUUID(), "Hồ Thị Xuân", ProviderKind.LAWYER);
    }

    private static Json at(String start, String end, String room) {
        return on(DAY, start, end, room);
    }

    private static Json on(LocalDate day, String start, String end, String room) {
        var until = end == null ? "null" : "\"" + day + "T" + end + ":00+07:00\"";
        return HEARING.with("/days/0/start", "\"" + day + "T" + start + ":00+07:00\"")
                .with("/days/0/end", until)
                .with("/days/0/room", "\"" + room + "\"")
                .with("/points", "[]")
                .with("/mode", "\"IN_PERSON\"");
    }

    private static ValidatableResponse list(String client, Map<String, ?> query) {
        return as(client).queryParams(query).get("/v1/clashes").then();
    }

    /** What the caller's list has of these hearings, read in small pages. */
    private static List<Map<String, Object>> clashes(String client, UUID... hearings) {
        return clashes(client, DAY, hearings);
    }

    private static List<Map<String, Object>> clashes(String client, LocalDate day, UUID... hearings) {
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

    private static int news(String client) {
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

    private static UUID id(Response answer) {
        return UUID.fromString(answer.then().extract().path("id"));
    }
}
