package vn.tgpl.court.linking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fix;
import static vn.tgpl.court.listing.messaging.Cases.OFFICER;
import static vn.tgpl.court.listing.messaging.Cases.matched;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.contracts.HearingUnmatched;
import vn.tgpl.court.Parts;
import vn.tgpl.court.listing.Follower;
import vn.tgpl.court.listing.Sent;
import vn.tgpl.court.listing.messaging.CaseNews;

@QuarkusTest
@Parts
class LinkTest {

    private static final String WRONG_NUMBER = "{\"reasonCode\": \"WRONG_NUMBER\"}";
    private static final String IN_WORDS = "{\"reasonCode\": \"OTHER\", \"detail\": \"Nhầm với vụ Nguyễn Văn B\"}";

    @Inject
    CaseNews cases;

    @Inject
    Sent sent;

    @Inject
    EntityManager entities;

    private final UUID referral = UUID.randomUUID();
    private UUID hearing;

    @BeforeEach
    void fixAHearing() {
        hearing = fix(HEARING);
    }

    @Test
    void aClerkSaysThatTheHearingBelongsToACase() {
        link(as("court-clerk"), WRONG_NUMBER)
                .then()
                .statusCode(200)
                .body("referralId", equalTo(referral.toString()))
                .body("belongs", equalTo(true))
                .body("reasonCode", equalTo("WRONG_NUMBER"))
                .body("detail", nullValue())
                .body("saidBy", equalTo("TA.96.KV6"));
        assertThat(sent.types(hearing)).endsWith("vn.tgpl.hearing.linked.v1");
        assertThat(sent.payloads(hearing).getLast()).contains(referral.toString(), "\"linksVersion\": 1");
        as("court-clerk").get("/v1/hearings/{id}", hearing).then().body("version", equalTo(0));
    }

    @Test
    void theSameAgainIsNoNews() {
        link(as("court-clerk"), IN_WORDS);
        link(as("court-clerk"), IN_WORDS).then().statusCode(200);
        assertThat(sent.types(hearing)).hasSize(2);
        unlink(as("court-clerk"), IN_WORDS).then().statusCode(200);
        assertThat(sent.types(hearing)).hasSize(3);
    }

    @Test
    void theWordsAreSealedAndInNoEvent() {
        unlink(as("court-clerk"), IN_WORDS).then().statusCode(200).body("detail", equalTo("Nhầm với vụ Nguyễn Văn B"));
        assertThat(sent.payloads(hearing)).noneMatch(payload -> payload.contains("Nguyễn"));
        assertThat(text("select cast(links as text) from hearing where id = '" + hearing + "'"))
                .doesNotContain("Nguyễn");
        assertThat(text("select detail from audit_entry where subject_id = '" + hearing + "' and detail is not null"))
                .isEqualTo("unlinked " + referral + ": OTHER");
    }

    @Test
    void whatHoldsIsReadByTheCourtAndTheCentreAlone() {
        link(as("court-clerk"), WRONG_NUMBER);
        unlink(as("court-clerk"), IN_WORDS);
        links("court-clerk").then().body("items.size()", equalTo(1)).body("items[0].belongs", equalTo(false));
        links("centre").then().statusCode(404);
        cases.tell(matched(hearing, OFFICER));
        links("centre").then().statusCode(200);
        links("procuracy").then().statusCode(403);
    }

    @Test
    void theCentreSpeaksOfTheHearingsThatItTakesPartIn() {
        link(as("centre"), WRONG_NUMBER).then().statusCode(404);
        var match = matched(hearing, OFFICER);
        cases.tell(match);
        unlink(as("centre"), match.caseId(), WRONG_NUMBER)
                .then()
                .statusCode(200)
                .body("saidBy", equalTo("H12.TP.TGPL"));
        assertThat(sent.payloads(hearing).getLast())
                .contains(match.caseId().toString(), match.referralId().toString());
    }

    @Test
    void othersHaveNoSay() {
        given().put("/v1/hearings/{id}/links/{referral}", hearing, referral)
                .then()
                .statusCode(401);
        link(as("procuracy"), WRONG_NUMBER).then().statusCode(403);
        as("court-clerk")
                .body(WRONG_NUMBER)
                .put("/v1/hearings/{id}/links/{referral}", UUID.randomUUID(), referral)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                            | /reasonCode",
                "{\"reasonCode\": \"WRONG\"}                   | /reasonCode",
                "{\"reasonCode\": \"OTHER\"}                   | /detail",
                "{\"reasonCode\": \"OTHER\", \"detail\": \" \"} | /detail",
                "{\"reasonCode\": \"OTHER\", \"words\": \"x\"}  | /words"
            })
    void namesTheFieldThatIsWrong(String body, String pointer) {
        link(as("court-clerk"), body).then().statusCode(422).body("errors[0].pointer", equalTo(pointer));
        unlink(as("court-clerk"), body).then().statusCode(422);
        assertThat(sent.types(hearing)).hasSize(1);
    }

    @Test
    void whoHasSeenAnotherVersionIsTooLate() {
        link(as("court-clerk").header("If-Match", "\"7\""), WRONG_NUMBER).then().statusCode(412);
        link(as("court-clerk").header("If-Match", "\"0\""), WRONG_NUMBER).then().statusCode(200);
    }

    @Test
    void aMatchThatComesAfterTheUnlinkIsTooLate() {
        var match = matched(hearing, OFFICER);
        unlink(as("court-clerk"), match.referralId(), WRONG_NUMBER);
        assertThat(cases.tell(match)).isTrue();
        as("procuracy").get("/v1/hearings/{id}", hearing).then().statusCode(404);
    }

    @Test
    void whoTookPartForThatCaseAloneIsToldThatItIsGone() {
        var match = matched(hearing, OFFICER);
        cases.tell(match);
        var procuracy = Follower.of("procuracy");
        var court = Follower.of("court-clerk");
        assertThat(cases.tell(new HearingUnmatched(match.caseId(), match.referralId(), hearing)))
                .isTrue();
        assertThat(procuracy.next())
                .singleElement()
                .satisfies(change -> assertThat(change)
                        .containsEntry("op", "DELETE")
                        .containsEntry("id", hearing.toString())
                        .containsEntry("start", null));
        assertThat(court.next())
                .singleElement()
                .satisfies(change -> assertThat(change).containsEntry("op", "UPSERT"));
        as("procuracy").get("/v1/hearings/{id}", hearing).then().statusCode(404);
        as("court-clerk").get("/v1/hearings/{id}", hearing).then().body("cases.size()", equalTo(0));
        cases.tell(match);
        as("procuracy").get("/v1/hearings/{id}", hearing).then().statusCode(200);
        assertThat(procuracy.next()).extracting("op").containsExactly("UPSERT");
    }

    private String text(String sql) {
        return (String) entities.createNativeQuery(sql).getSingleResult();
    }

    private static Response linked(RequestSpecification caller, UUID hearing, UUID name, String body) {
        return caller.body(body).put("/v1/hearings/{id}/links/{referral}", hearing, name);
    }

    private Response link(RequestSpecification caller, String body) {
        return linked(caller, hearing, referral, body);
    }

    private Response unlink(RequestSpecification caller, String body) {
        return unlink(caller, referral, body);
    }

    private Response unlink(RequestSpecification caller, UUID name, String body) {
        return caller.body(body).delete("/v1/hearings/{id}/links/{referral}", hearing, name);
    }

    private Response links(String client) {
        return as(client).get("/v1/hearings/{id}/links", hearing);
    }
}
