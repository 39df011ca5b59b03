package vn.tgpl.casework.intake;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static vn.tgpl.casework.support.Agencies.step;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Kinds;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.ReferralStub;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.ReferralKind;
import vn.tgpl.contracts.ReferralReceived;

/** Whether a proof entitles the person on its day: born 17/05/2009, unless a test says otherwise. */
@QuarkusTest
@Parts
class EligibilityTest {

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Inject
    Now now;

    @BeforeEach
    void itIsAFridayOf2026() {
        now.is("2026-11-27T02:00:00Z");
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void aMinorWhoIsAccusedIsEntitled() {
        prove(read(Events.referral()), "MINOR_ACCUSED_16_TO_18", "PROCEEDINGS_DOCUMENT_OF_ACCUSED", "2026-11-20", null)
                .statusCode(201)
                .body("proofs[0].warnings", empty());
    }

    @Test
    void whoWasTooYoungOnTheDayIsNotOfTheCategory() {
        prove(read(Events.referral()), "MINOR_ACCUSED_16_TO_18", "PROCEEDINGS_DOCUMENT_OF_ACCUSED", "2025-05-16", null)
                .statusCode(422)
                .body("errors.pointer", contains("/category"))
                .body("errors.code", contains("age-not-in-range"))
                .body("errors[0].detail", startsWith("Tuổi của người này"));
    }

    @Test
    void aWitnessIsNotAccused() {
        var witness = Kinds.of(ReferralKind.NOTICE, ProceduralRole.WITNESS);
        prove(read(witness), "MINOR_ACCUSED_16_TO_18", "PROCEEDINGS_DOCUMENT_OF_ACCUSED", "2026-11-20", null)
                .statusCode(422)
                .body("errors.code", contains("role-not-covered"));
    }

    @Test
    void financialDifficultyIsNeededWhereTheLawAsksForIt() {
        var caseId = read(Events.referral());
        prove(caseId, "MARTYR_RELATIVE", "MARTYR_RELATIVE_ALLOWANCE_DECISION", "2026-11-20", null)
                .statusCode(422)
                .body("errors.pointer", contains("/financialDifficulty"))
                .body("errors.code", contains("financial-difficulty-needed"));
        prove(caseId, "MARTYR_RELATIVE", "MARTYR_RELATIVE_ALLOWANCE_DECISION", "2026-11-20", "RICH")
                .statusCode(422)
                .body("errors[0].allowed", contains("NEAR_POOR_HOUSEHOLD", "MONTHLY_SOCIAL_ALLOWANCE"));
        prove(caseId, "MARTYR_RELATIVE", "MARTYR_RELATIVE_ALLOWANCE_DECISION", "2026-11-20", "NEAR_POOR_HOUSEHOLD")
                .statusCode(201)
                .body("proofs[0].financialDifficulty", equalTo("NEAR_POOR_HOUSEHOLD"));
    }

    @Test
    void theLawOfTheDayDecidesWhatIsNeeded() {
        now.is("2027-01-04T02:00:00Z");
        var caseId = read(Events.referral());
        prove(caseId, "MARTYR_RELATIVE", "MARTYR_RELATIVE_ALLOWANCE_DECISION", "2026-12-31", null)
                .statusCode(422);
        prove(caseId, "MARTYR_RELATIVE", "MARTYR_RELATIVE_ALLOWANCE_DECISION", "2027-01-01", null)
                .statusCode(201);
    }

    @Test
    void aCategoryOfALaterLawIsUnknownOnTheDay() {
        prove(read(Events.referral()), "NEAR_POOR_HOUSEHOLD", "X_1", "2026-11-20", null)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/category"))
                .body("errors[0].code", equalTo("unknown-code"));
    }

    @Test
    void thePaperIsOneOfThoseThatTheLawLists() {
        prove(read(Events.referral()), "POOR_HOUSEHOLD", "WEDDING_PHOTO", "2026-11-20", null)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/documentKind"))
                .body("errors[0].allowed", contains("POOR_HOUSEHOLD_CERTIFICATE"));
    }

    @Test
    void wherePapersAreNotListedTheCentreJudgesThem() {
        prove(read(Events.referral()), "ETHNIC_MINORITY_IN_DIFFICULT_AREA", "RESIDENCE_PAPERS", "2026-11-20", null)
                .statusCode(201)
                .body("proofs[0].warnings.code", contains("paper-not-listed"))
                .body("proofs[0].warnings[0].detail", startsWith("Chưa có danh mục giấy tờ"));
    }

    @Test
    void anAgeThatIsNotKnownIsAWarning() {
        var referral = Events.referral();
        ReferralStub.answer(
                referral.referralId(),
                WireMock.okJson("{\"person\": {\"fullName\": \"A\", \"dateOfBirth\": {\"precision\": \"UNKNOWN\"}}}"));
        prove(read(referral), "MINOR_ACCUSED_16_TO_18", "PROCEEDINGS_DOCUMENT_OF_ACCUSED", "2026-11-20", null)
                .statusCode(201)
                .body("proofs[0].warnings.code", hasItem("age-unknown"));
    }

    @Test
    void whatWasProvedLiesInThePast() {
        prove(read(Events.referral()), "POOR_HOUSEHOLD", "POOR_HOUSEHOLD_CERTIFICATE", "2026-11-28", null)
                .statusCode(422)
                .body("errors.pointer", contains("/provenOn"))
                .body("errors.code", contains("in-future"));
    }

    private UUID read(ReferralReceived referral) {
        var caseId = story.open(referral);
        await().until(() -> rows.count("person_record where case_id = ? and state = 'READ'", caseId) == 1);
        return caseId;
    }

    private static ValidatableResponse prove(
            UUID caseId, String category, String paper, String day, String difficulty) {
        var body = """
                {"category": "%s", "documentKind": "%s", "reference": "1/GCN", "provenOn": "%s",
                 "financialDifficulty": %s}""".formatted(category, paper, day, difficulty == null ? "null" : '"' + difficulty + '"');
        return step("centre", caseId, "proof", body).then();
    }
}
