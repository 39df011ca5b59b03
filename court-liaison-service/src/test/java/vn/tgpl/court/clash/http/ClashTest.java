package vn.tgpl.court.clash.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.tgpl.court.clash.http.Clashes.DAY;
import static vn.tgpl.court.clash.http.Clashes.at;
import static vn.tgpl.court.clash.http.Clashes.clashes;
import static vn.tgpl.court.clash.http.Clashes.id;
import static vn.tgpl.court.clash.http.Clashes.list;
import static vn.tgpl.court.clash.http.Clashes.news;
import static vn.tgpl.court.clash.http.Clashes.provider;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;
import static vn.tgpl.court.listing.messaging.Cases.matched;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.messaging.CaseNews;

@QuarkusTest
@Parts
class ClashTest {

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
}
