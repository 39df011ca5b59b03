package vn.tgpl.casework.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.accept;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.CaseClocks;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Desk;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.Kinds;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.RequestStatus;

/** The Centre refuses on Monday, the 23rd of November 2026, at ten. */
@QuarkusTest
@Parts
class RefusalNoticeTest {

    private static final String RULE = "R13 answer-refused-request";
    private static final String ELEVEN = "2026-11-23T11:00:00+07:00";

    @Inject
    Story story;

    @Inject
    Channels channels;

    @Inject
    Rows rows;

    @Inject
    Now now;

    @BeforeEach
    void itIsTen() {
        now.is("2026-11-23T03:00:00Z");
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void whoAskedAtTheDeskIsToldTheSameDay() {
        var caseId = Desk.open(Desk.LITIGATION);
        refuse(caseId).then().statusCode(200).body("decision.refusalTold", nullValue());
        assertThat(CaseClocks.one(caseId, RULE))
                .containsEntry("startedAt", "2026-11-23T10:00:00+07:00")
                .containsEntry("dueAt", "2026-11-24T00:00:00+07:00")
                .containsEntry("status", "RUNNING");

        now.is("2026-11-23T05:00:00Z");
        tell(caseId, ELEVEN)
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("decision.refusalTold.toldAt", equalTo(ELEVEN))
                .body("decision.refusalTold.means", equalTo("IN_PERSON"));
        assertThat(CaseClocks.one(caseId, RULE)).containsEntry("status", "MET").containsEntry("metAt", ELEVEN);
    }

    @ParameterizedTest
    @EnumSource
    void ofAReferralOnlyAPersonWhoAskedIsToBeTold(RequestStatus status) {
        var referral = Kinds.of(status, Events.referral());
        var caseId = story.open(referral);
        refuse(caseId).then().statusCode(200);
        assertThat(CaseClocks.of(caseId, RULE)).hasSize(status == RequestStatus.REQUESTED ? 1 : 0);
        assertThat(Feeds.facts("police-investigator", Story.involvementOf(caseId)))
                .containsExactly("REFERRED", "REFUSED");
        assertThat(rows.texts("select type from outbox where aggregateid = ?", caseId.toString()))
                .containsExactly("vn.tgpl.case.refused.v1");
    }

    @Test
    void aRequestThatAnotherReferralToldOfCountsToo() {
        var first = Kinds.of(RequestStatus.NOT_REQUESTED, Events.referral());
        var caseId = story.open(first);
        channels.hear(Events.again(Kinds.of(RequestStatus.REQUESTED, first), "G01.96.32098", Duration.ofMinutes(5)));
        refuse(caseId).then().statusCode(200);
        assertThat(CaseClocks.of(caseId, RULE)).hasSize(1);
    }

    @Test
    void theFirstTimeCounts() {
        var caseId = refused();
        tell(caseId, ELEVEN).then().statusCode(200);
        tell(caseId, ELEVEN).then().statusCode(409).body("code", equalTo("already-told"));
    }

    @Test
    void whatIsNotRefusedHasNoRefusalToTellOf() {
        var caseId = story.pending();
        accept(caseId).then().statusCode(200);
        tell(caseId, ELEVEN).then().statusCode(409).body("code", equalTo("case-step-not-allowed"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"toldAt": "2026-11-23T09:59:00+07:00", "means": "POST"}  | /toldAt | before-decision
                    {"toldAt": "2026-11-23T12:30:00+07:00", "means": "POST"}  | /toldAt | in-future
                    {"toldAt": null, "means": "POST"}                         | /toldAt | not-null
                    {"toldAt": "2026-11-23T11:00:00+07:00", "means": "CROW"}  | /means  | unknown-value
                    {"toldAt": "2026-11-23T11:00:00+07:00"}                   | /means  | not-null
                    """)
    void pointsAtWhatIsWrong(String body, String pointer, String code) {
        step("centre", refused(), "refusal/notice", body)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void isTheCentresToSayInTheVersionThatItSaw() {
        var caseId = refused();
        var path = "/v1/cases/" + caseId + "/refusal/notice";
        var body = "{\"toldAt\": \"" + ELEVEN + "\", \"means\": \"POST\"}";
        as("centre").body(body).post(path).then().statusCode(428);
        as("centre").header("If-Match", "\"0\"").body(body).post(path).then().statusCode(412);
        as("police-investigator").body(body).post(path).then().statusCode(403);
        given().contentType(ContentType.JSON).body(body).post(path).then().statusCode(401);
    }

    private UUID refused() {
        var caseId = story.pending();
        refuse(caseId).then().statusCode(200);
        now.is("2026-11-23T05:00:00Z");
        return caseId;
    }

    private static Response refuse(UUID caseId) {
        return step("centre", caseId, "refusal", "{\"ground\": \"NOT_ENTITLED\", \"detail\": \"x\"}");
    }

    private static Response tell(UUID caseId, String at) {
        return step(
                "centre",
                caseId,
                "refusal/notice",
                "{\"toldAt\": \"%s\", \"means\": \"IN_PERSON\", \"document\": \"08/TB\"}".formatted(at));
    }
}
