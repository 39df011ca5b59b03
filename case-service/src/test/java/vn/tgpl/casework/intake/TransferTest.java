package vn.tgpl.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.CENTRE;
import static vn.tgpl.casework.support.Agencies.PROCURACY;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Desk;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

/** A request that is not for this Centre is passed on (Law 11/2017 Art. 35). */
@QuarkusTest
@Parts
class TransferTest {

    private static final String TO_AN_GIANG = "{\"toProvince\": \"91\", \"reason\": \"Cư trú tại An Giang\"}";

    @Inject
    Story story;

    @Inject
    Channels channels;

    @Inject
    Rows rows;

    @Test
    void endsTheCaseAndItsClocks() {
        var caseId = story.pending();
        transfer(caseId, TO_AN_GIANG)
                .then()
                .statusCode(200)
                .body("state", equalTo("TRANSFERRED"))
                .body("decision.transfer.toProvince", equalTo("91"))
                .body("decision.transfer.toAgency", nullValue())
                .body("decision.transfer.reason", equalTo("Cư trú tại An Giang"))
                .body("decision.transfer.transferredAt", notNullValue())
                .body("clocks.status", not(hasItem("RUNNING")));
    }

    @Test
    void isPublishedAndToldWithoutItsReason() {
        var caseId = story.pending();
        transfer(caseId, TO_AN_GIANG);
        assertThat(rows.texts("select cast(payload as text) from outbox where aggregateid = ?", caseId.toString()))
                .singleElement()
                .asString()
                .contains("vn.tgpl.case.transferred.v1", "91")
                .doesNotContain("Cư trú");
        var told =
                Feeds.about("police-investigator", Story.involvementOf(caseId)).getLast();
        assertThat(told.fact()).isEqualTo("TRANSFERRED");
        assertThat(told.field("details")).isEqualTo(Map.of());
    }

    @Test
    void alsoARequestMadeAtTheCentreIsPassedOnToAnOrganisation() {
        transfer(Desk.open(Desk.LITIGATION), "{\"toAgency\": \"H91.TP.TGPL\", \"reason\": \"x\"}")
                .then()
                .statusCode(200)
                .body("decision.transfer.toAgency", equalTo("H91.TP.TGPL"));
    }

    @Test
    void whatIsAcceptedIsNotPassedOn() {
        transfer(story.accepted(), TO_AN_GIANG)
                .then()
                .statusCode(409)
                .body("code", equalTo("case-step-not-allowed"))
                .body("allowed", contains("assignments", "discontinuance", "suspension"));
    }

    @Test
    void aLaterReferralOfThePersonOpensACaseOfItsOwn() {
        var first = Events.referral();
        var transferred = story.open(first);
        transfer(transferred, TO_AN_GIANG);
        var later = Events.again(first, PROCURACY, Duration.ofDays(3650));
        channels.hear(later);
        assertThat(Story.caseOf(later)).isNotEqualTo(transferred);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"reason": "x"}                                             |             | one-addressee
                    {"toProvince": "91", "toAgency": "H91", "reason": "x"}      |             | one-addressee
                    {"toProvince": "00", "reason": "x"}                         | /toProvince | province-unknown
                    {"toProvince": "An Giang", "reason": "x"}                   | /toProvince | pattern
                    {"toProvince": "96", "reason": "x"}                         | /toProvince | transfer-to-itself
                    {"toAgency": "h91", "reason": "x"}                          | /toAgency   | agency-id
                    {"toProvince": "91", "reason": " "}                         | /reason     | not-blank
                    """)
    void pointsAtWhatIsWrong(String body, String pointer, String code) {
        transfer(story.pending(), body)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer == null ? "" : pointer))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void isNotMadeToTheCentreItself() {
        transfer(story.pending(), "{\"toAgency\": \"%s\", \"reason\": \"x\"}".formatted(CENTRE))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("transfer-to-itself"));
        as("centre").get("/v1/cases?state=TRANSFERRED&limit=1").then().statusCode(200);
    }

    private static Response transfer(UUID caseId, String body) {
        return step("centre", caseId, "transfer", body);
    }
}
