package vn.tgpl.court.course.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static vn.tgpl.court.course.http.Steps.POSTPONEMENT;
import static vn.tgpl.court.course.http.Steps.SUSPENSION;
import static vn.tgpl.court.course.http.Steps.listed;
import static vn.tgpl.court.course.http.Steps.step;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.MOVED;
import static vn.tgpl.court.listing.Court.alone;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fix;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;
import static vn.tgpl.court.listing.messaging.Cases.OFFICER;
import static vn.tgpl.court.listing.messaging.Cases.matched;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.Follower;
import vn.tgpl.court.listing.Sent;
import vn.tgpl.court.listing.messaging.CaseNews;
import vn.tgpl.testkit.Json;

@QuarkusTest
@Parts
class PuttingOffTest {

    private static final String REOPENS =
            "{\"days\": [{\"start\": \"2099-12-20T08:00:00+07:00\", \"end\": null, \"room\": \"P.5\"}]}";

    @Inject
    Sent sent;

    @Inject
    CaseNews cases;

    @Test
    void aPostponedHearingSaysWhyAndKeepsItsDays() {
        var id = fix(HEARING);
        step(id, 0, "postponement", POSTPONEMENT)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("POSTPONED"))
                .body("noticeVersion", equalTo(1))
                .body("changedFields", contains("status", "decision"))
                .body("decision.reasonCode", equalTo("COUNSEL_ABSENT"))
                .body("decision.detail", equalTo("Người bào chữa ốm"))
                .body("days[0].start", equalTo("2099-12-10T08:00:00+07:00"));
        assertThat(sent.types(id)).containsExactly("vn.tgpl.hearing.fixed.v1", "vn.tgpl.hearing.postponed.v1");
        assertThat(sent.payloads(id).getLast()).contains("COUNSEL_ABSENT").doesNotContain("ốm");
    }

    @Test
    void theNextDateIsAVersionOfItsOwn() {
        var court = Follower.of("court-clerk");
        var id = fix(HEARING);
        step(id, 0, "postponement", Json.of(POSTPONEMENT).with("/reopens", REOPENS))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("FIXED"))
                .body("decision.to", equalTo("POSTPONED"))
                .body("days.room", contains("P.5"))
                .body("changedFields", hasItems("days", "room", "status"));
        assertThat(sent.types(id))
                .containsExactly(
                        "vn.tgpl.hearing.fixed.v1", "vn.tgpl.hearing.postponed.v1", "vn.tgpl.hearing.fixed.v1");
        assertThat(court.next()).extracting("status").containsExactly("FIXED", "POSTPONED", "FIXED");
    }

    @Test
    void aPostponementStartsTheTimeToReopenAndWhereSomebodyIsToBeToldTheTimeToSend() {
        step(fix(HEARING), 0, "postponement", POSTPONEMENT).body("clocks.rule", contains("R22 reopen-hearing"));
        var id = fix(HEARING);
        cases.tell(matched(id, OFFICER));
        step(id, 0, "postponement", POSTPONEMENT)
                .body("clocks.rule", contains("R22 reopen-hearing", "R22 send-postponement"))
                .body("clocks.find { it.rule.startsWith('R22 reopen') }.dueAt", equalTo("2026-12-22T00:00:00+07:00"));
    }

    @Test
    void reopeningLateIsSaidToTheCourt() {
        var id = fix(HEARING);
        step(id, 0, "postponement", Json.of(POSTPONEMENT).with("/reopens", REOPENS.replace("\"P.5\"", "null")))
                .body("warnings.find { it.code == 'reopening-late' }.pointer", equalTo("/days/0/start"))
                .body("warnings.detail", hasItem("Ngày mở lại phiên tòa quá thời hạn hoãn: hạn cuối 21/12/2026"));
    }

    @Test
    void goingOnAfterMoreThanFiveDaysIsSaidToTheCourt() {
        var reference = fresh();
        var id = UUID.fromString(put(reference, HEARING).path("id"));
        step(id, 0, "suspension", SUSPENSION)
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"))
                .body("warnings", empty());
        put(reference, alone(MOVED))
                .then()
                .statusCode(200)
                .body("status", equalTo("FIXED"))
                .body("warnings.code", hasItem("resumption-late"))
                .body(
                        "warnings.detail",
                        hasItem("Ngày tiếp tục phiên tòa quá thời hạn tạm ngừng: hạn cuối 26/11/2026"));
        assertThat(sent.types(id).getLast()).isEqualTo("vn.tgpl.hearing.fixed.v1");
    }

    @Test
    void theSameScheduleDoesNotUndoAPostponement() {
        var postponed = listed("POSTPONED");
        put(postponed.reference(), Steps.hearingOfToday())
                .then()
                .statusCode(200)
                .body("status", equalTo("POSTPONED"))
                .body("version", equalTo(1));
    }

    @Test
    void anotherHearingMayReopenIt() {
        var postponed = listed("POSTPONED");
        var next = put(fresh(), HEARING.with("/continues", "\"" + postponed.reference() + "\""));
        next.then()
                .statusCode(201)
                .body("related.relation", contains("CONTINUES"))
                .body("related[0].reference", equalTo(postponed.reference()));
        as("court-clerk")
                .get("/v1/hearings/{id}", postponed.id())
                .then()
                .body("related.relation", contains("CONTINUED_BY"))
                .body("related.id", contains((String) next.path("id")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /reasonCode   | null                                                    | /reasonCode           | not-null
            /reasonCode   | "BAD_WEATHER"                                           | /reasonCode           | unknown-code
            /decidedAt    | null                                                    | /decidedAt            | not-null
            /decidedAt    | "2099-01-01T08:00:00+07:00"                             | /decidedAt            | in-future
            /detail       | 7                                                       | /detail               | wrong-type
            /reopens      | {"days": []}                                            | /reopens/days         | not-empty
            /reopens      | {"days": [{"start": "2020-12-10T08:00:00+07:00"}]}      | /reopens/days/0/start | in-past
            /colour       | "red"                                                   | /colour               | unknown-field
            """)
    void whatIsWrongIsNamed(String pointer, String value, String named, String code) {
        var id = fix(HEARING);
        step(id, 0, "postponement", Json.of(POSTPONEMENT).with(pointer, value))
                .statusCode(422)
                .body("errors.pointer", hasItem(named))
                .body("errors.find { it.pointer == '" + named + "' }.code", equalTo(code));
        assertThat(sent.types(id)).hasSize(1);
    }

    @Test
    void anotherReasonNeedsWords() {
        step(
                        fix(HEARING),
                        0,
                        "postponement",
                        "{\"reasonCode\": \"OTHER\", \"decidedAt\": \"2026-11-21T08:30:00+07:00\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/detail"))
                .body("errors[0].code", equalTo("reason-needs-words"));
    }
}
