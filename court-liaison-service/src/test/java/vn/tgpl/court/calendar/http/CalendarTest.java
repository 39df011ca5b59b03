package vn.tgpl.court.calendar.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.schedule.Lists.OFFICER;
import static vn.tgpl.court.schedule.Lists.day;
import static vn.tgpl.court.schedule.Lists.fix;
import static vn.tgpl.court.schedule.Lists.match;
import static vn.tgpl.court.schedule.Lists.on;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.CaseMatching;
import vn.tgpl.court.listing.Court;
import vn.tgpl.parts.Directory;

@QuarkusTest
@Parts
class CalendarTest {

    private static final String CENTRE = "H12.TP.TGPL";
    private static final LocalDate SOON = LocalDate.now().plusDays(40);

    @Inject
    CaseMatching matching;

    @Inject
    Session session;

    @Test
    void theAddressIsToldOnceAndNeverShownAgain() {
        var made = make("court-clerk", "{\"court\": \"TA.96.KV6\"}")
                .statusCode(201)
                .header("Location", matchesPattern("/v1/calendars/[0-9a-f-]{36}"))
                .body("address", matchesPattern("/v1/calendars/[A-Za-z0-9_-]{43}\\.ics"))
                .extract();
        as("court-clerk").get(made.header("Location")).then().statusCode(200).body("address", nullValue());
        as("court-clerk")
                .get("/v1/calendars")
                .then()
                .body("items.id", hasItem((String) made.path("id")))
                .body(not(containsString(".ics")));
    }

    @Test
    void theSameKeyGivesTheSameAddressAndNoTableHoldsItInClear() {
        var key = fresh();
        var address = post(key).extract().<String>path("address");
        post(key).header("Idempotent-Replayed", "true").body("address", equalTo(address));
        var token = address.replaceAll(".*/|\\.ics", "");
        assertThat(rowsWith(token)).isZero();
    }

    @Test
    void everybodyWithTheAddressReadsItAndTheOwnerSeesWhen() {
        var id = fix(on(SOON, "08:00", "11:30", "P.2").with("/caseName", "\"Trộm cắp tài sản\""));
        var made = make("court-clerk", "{}").extract();
        var text = read(made.path("address"))
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .header("Cache-Control", containsString("private"))
                .extract()
                .asString();
        var event = event(text, id);
        assertThat(event.getLocation().getValue()).isEqualTo("P.2, Tòa án nhân dân khu vực 6 - Cà Mau");
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(SOON.atTime(1, 0).toInstant(java.time.ZoneOffset.UTC));
        assertThat(text)
                .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:", "NAME:", "REFRESH-INTERVAL;VALUE=DURATION:PT30M", "COLOR:")
                .doesNotContain("Phạm", "Võ Thị", "Trộm cắp");
        assertThat(List.of(text.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        as("court-clerk").get(made.header("Location")).then().body("lastReadAt", notNullValue());
    }

    @Test
    void aMovedHearingKeepsItsIdentifierAndRisesInSequence() {
        var reference = fresh();
        var id = Court.put(reference, on(SOON, "08:00", "09:00", "P.2"))
                .path("id")
                .toString();
        var address = make("court-clerk", "{}").extract().<String>path("address");
        Court.put(reference, on(SOON.plusDays(3), "08:00", "09:00", "P.2"));
        var event = event(read(address).extract().asString(), UUID.fromString(id));
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(SOON.plusDays(3).atTime(1, 0).toInstant(java.time.ZoneOffset.UTC));
    }

    @Test
    void aDayThatIsOffStaysAsCancelledAndAWeekIsNotFixed() {
        var off = day(SOON, "08:00", "17:00", "P.2").replace("}", ", \"cancelled\": true}");
        var cancelled = fix(on(SOON, "08:00", "09:00", "P.2")
                .with("/days", "[" + off + "," + day(SOON.plusDays(1), "08:00", "11:00", "P.2") + "]"));
        var week = fix(on(SOON, "08:00", "09:00", "P.2").with("/timePrecision", "\"WEEK\""));
        var text = read(make("court-clerk", "{}").extract().path("address"))
                .extract()
                .asString();
        assertThat(event(text, cancelled).getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event(text, week).getStatus().getValue()).isEqualTo("TENTATIVE");
        assertThat(event(text, week).getDateStart().getValue().hasTime()).isFalse();
        assertThat(event(text, week).getSummary().getValue()).startsWith("[chưa ấn định ngày] ");
    }

    @Test
    void aProvidersCalendarShowsTheHearingsOfHisCases() {
        var provider = UUID.fromString(
                Directory.packaged().client("provider").orElseThrow().provider());
        var his = fix(on(SOON, "08:00", "09:00", "P.2"));
        var others = fix(on(SOON, "10:00", "11:00", "P.2"));
        match(matching, his, new AssignedProvider(provider, "Lê Minh Khôi", ProviderKind.LAWYER), CENTRE);
        match(matching, others, OFFICER, CENTRE);
        var own = read(make("provider", "{}").statusCode(201).extract().path("address"))
                .extract()
                .asString();
        assertThat(own).contains(his + "-1@tgpl").doesNotContain(others.toString(), "Lê Minh Khôi");
        var byCentre =
                make("centre", "{\"provider\": \"%s\"}".formatted(OFFICER.id())).statusCode(201);
        assertThat(read(byCentre.extract().path("address")).extract().asString())
                .contains(others + "-1@tgpl")
                .doesNotContain(his.toString());
    }

    @Test
    void whoHasItIsToldSo() {
        var address = make("court-clerk", "{}").extract().<String>path("address");
        var tag = read(address).extract().header("ETag");
        given().header("If-None-Match", tag).get(address).then().statusCode(304).header("ETag", tag);
        fix(on(SOON, "08:00", "09:00", "P.2"));
        given().header("If-None-Match", tag).get(address).then().statusCode(200);
    }

    @Test
    void aRevokedOrGuessedAddressLeadsNowhere() {
        var made = make("court-clerk", "{}").extract();
        String address = made.path("address");
        as("procuracy").delete(made.header("Location")).then().statusCode(404);
        read(address).statusCode(200);
        as("court-clerk").delete(made.header("Location")).then().statusCode(204);
        read(address).statusCode(404).body("instance", not(containsString(address)));
        as("court-clerk").delete(made.header("Location")).then().statusCode(404);
        read("/v1/calendars/" + "A".repeat(43) + ".ics").statusCode(404);
        read("/v1/calendars/%27or%201=1.ics").statusCode(404);
        read("/v1/calendars/" + made.path("id") + ".ics").statusCode(404);
    }

    @Test
    void nobodyMakesAnothersCalendar() {
        make("procuracy", "{\"court\": \"TA.96.KV6\"}").statusCode(404);
        make("procuracy", "{\"provider\": \"%s\"}".formatted(OFFICER.id())).statusCode(404);
        make("provider", "{\"provider\": \"%s\"}".formatted(OFFICER.id())).statusCode(404);
        make("court-clerk", "{\"court\": \"TA.96.KV6\", \"provider\": \"%s\"}".formatted(OFFICER.id()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/provider"));
        make("detention-camp", "{}").statusCode(403);
        given().contentType("application/json")
                .body("{}")
                .post("/v1/calendars")
                .then()
                .statusCode(401);
        given().get("/v1/calendars").then().statusCode(401);
    }

    @Test
    void aProviderSeesHisOwnCalendarsOnly() {
        var centres = make("centre", "{}").extract();
        as("provider").get(centres.header("Location")).then().statusCode(404);
        as("provider").delete(centres.header("Location")).then().statusCode(404);
    }

    private static ValidatableResponse make(String client, String body) {
        return as(client).body(body).post("/v1/calendars").then();
    }

    private static ValidatableResponse post(String key) {
        return as("court-clerk")
                .header("Idempotency-Key", key)
                .body("{}")
                .post("/v1/calendars")
                .then();
    }

    private static ValidatableResponse read(String address) {
        return given().urlEncodingEnabled(false).get(address).then();
    }

    private static VEvent event(String text, UUID hearing) {
        return Biweekly.parse(text).first().getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(hearing + "-1@tgpl"))
                .findFirst()
                .orElseThrow();
    }

    @Transactional
    long rowsWith(String token) {
        return session.createNativeQuery("""
                        select (select count(*) from idempotency_key k where k::text like :token)
                             + (select count(*) from calendar c where c::text like :token)""", Long.class)
                .setParameter("token", "%" + token + "%")
                .getSingleResult();
    }
}
