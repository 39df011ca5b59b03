package vn.tgpl.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.support.Desk;
import vn.tgpl.casework.support.Now;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.testkit.Dump;
import vn.tgpl.testkit.Json;

/** Proof of the category, in 5 or 10 working days after an immediate acceptance (Circular 12/2018 Art. 6). */
@QuarkusTest
@Parts
class ProofTest {

    private static final String FRIDAY = "2026-11-27T02:00:00Z";
    private static final String IMMEDIATE = "{\"category\": \"POOR_HOUSEHOLD\", \"immediate\": true%s}";
    private static final Json POOR = Json.of("""
            {"category": "POOR_HOUSEHOLD", "documentKind": "POOR_HOUSEHOLD_CERTIFICATE",
             "reference": "Số 12/GCN-HN của xã", "provenOn": "2026-11-20", "financialDifficulty": null}""");

    @Inject
    Story story;

    @Inject
    CaseFiles cases;

    @Inject
    DataSource dataSource;

    @Inject
    Rows rows;

    @Inject
    Now now;

    @BeforeEach
    void itIsFriday() {
        now.is(FRIDAY);
    }

    @AfterEach
    void itIsTodayAgain() {
        now.isRealAgain();
    }

    @Test
    void isDueInFiveWorkingDays() {
        assertThat(dueAfter("")).isEqualTo("2026-12-05T00:00:00+07:00");
    }

    @Test
    void isDueInTenForWhoLivesInAnAreaOfSpecialDifficulty() {
        assertThat(dueAfter(", \"residesInDifficultArea\": true")).isEqualTo("2026-12-12T00:00:00+07:00");
    }

    @Test
    void isDueInTenWhereForceMajeureHinders() {
        assertThat(dueAfter(", \"forceMajeure\": true")).isEqualTo("2026-12-12T00:00:00+07:00");
    }

    @Test
    void isNotDueWhereThePapersWereThere() {
        accept(story.pending(), "{\"category\": \"POOR_HOUSEHOLD\"}")
                .then()
                .body("clocks.rule", not(hasItem(startsWith("R12"))));
        var proven = story.pending();
        prove(proven, POOR).then().statusCode(201);
        accept(proven, IMMEDIATE.formatted("")).then().body("clocks.rule", not(hasItem(startsWith("R12"))));
    }

    @Test
    void isDueWhereAnotherCategoryWasProved() {
        var caseId = story.pending();
        prove(caseId, POOR).then().statusCode(201);
        accept(caseId, "{\"category\": \"MINOR_ACCUSED_16_TO_18\", \"immediate\": true}")
                .then()
                .body("decision.provenAt", nullValue())
                .body("clocks.rule", hasItem("R12 prove-category"));
    }

    @Test
    void meetsItsClockAndIsShownToTheCentre() {
        var caseId = story.pending();
        accept(caseId, IMMEDIATE.formatted(""));
        prove(caseId, POOR)
                .then()
                .statusCode(201)
                .header("ETag", startsWith("\"2"))
                .body("clocks.find { it.rule.startsWith('R12') }.status", equalTo("MET"))
                .body("decision.provenAt", notNullValue())
                .body("proofs[0].category", equalTo("POOR_HOUSEHOLD"))
                .body("proofs[0].documentKind", equalTo("POOR_HOUSEHOLD_CERTIFICATE"))
                .body("proofs[0].reference", equalTo("Số 12/GCN-HN của xã"))
                .body("proofs[0].provenOn", equalTo("2026-11-20"))
                .body("proofs[0].warnings", empty());
        as("police-investigator")
                .get("/v1/cases/{id}", caseId)
                .then()
                .body("proofs", empty())
                .body("decision", nullValue());
        as("justice-department")
                .get("/v1/cases/{id}", caseId)
                .then()
                .body("proofs.category", contains("POOR_HOUSEHOLD"))
                .body("person", nullValue());
    }

    @Test
    void itsReferenceIsSealedAndItsRecordAudited() {
        var caseId = story.pending();
        prove(caseId, POOR.with("/reference", "\"Giấy số 77/KHONG-AI-BIET\""))
                .then()
                .statusCode(201);
        assertThat(new Dump(dataSource).placesOf("77/KHONG-AI-BIET")).isEmpty();
        assertThat(rows.count("audit_entry where subject_id = ? and action = 'WRITE' and client = 'centre'", caseId))
                .isOne();
    }

    @Test
    void anotherCategoryLaterIsKeptAndStopsNothing() {
        var caseId = story.assigned();
        prove(caseId, POOR).then().statusCode(201);
        prove(caseId, Json.of("""
                        {"category": "MINOR_ACCUSED_16_TO_18", "documentKind": "PROCEEDINGS_DOCUMENT_OF_ACCUSED",
                         "reference": "45/QĐ", "provenOn": "2026-11-21"}"""))
                .then()
                .statusCode(201)
                .body("state", equalTo("ASSIGNED"))
                .body("decision.category", equalTo("MINOR_ACCUSED_16_TO_18"))
                .body("decision.acceptedAs", equalTo("MINOR_ACCUSED_16_TO_18"))
                .body("proofs.category", contains("POOR_HOUSEHOLD", "MINOR_ACCUSED_16_TO_18"));
    }

    @Test
    void theListShowsThoseWhoseProofIsDue() {
        var due = story.pending();
        accept(due, IMMEDIATE.formatted(""));
        var proven = story.pending();
        accept(proven, IMMEDIATE.formatted(""));
        prove(proven, POOR);
        as("centre")
                .get("/v1/cases?proofDue=true&limit=200")
                .then()
                .body("items.id", hasItem(due.toString()))
                .body("items.id", not(hasItems(proven.toString())));
    }

    @Test
    void isOverdueWhenItsTimeIsOver() {
        var caseId = story.pending();
        accept(caseId, IMMEDIATE.formatted(""));
        assertThat(cases.isProofOverdue(caseId)).isFalse();
        now.is("2026-12-04T17:00:00Z");
        assertThat(cases.isProofOverdue(caseId)).isTrue();
        prove(caseId, POOR);
        assertThat(cases.isProofOverdue(caseId)).isFalse();
    }

    @Test
    void isTakenWhileTheCaseIsOpen() {
        var caseId = story.pending();
        step("centre", caseId, "refusal", "{\"ground\": \"NOT_ENTITLED\", \"detail\": \"x\"}");
        prove(caseId, POOR)
                .then()
                .statusCode(409)
                .body("code", equalTo("case-step-not-allowed"))
                .body("allowed", empty());
    }

    @Test
    void provesAlsoARequestMadeAtTheCentre() {
        prove(Desk.open(Desk.LITIGATION), POOR)
                .then()
                .statusCode(201)
                .body("decision.category", equalTo("POOR_HOUSEHOLD"));
    }

    private String dueAfter(String more) {
        return accept(story.pending(), IMMEDIATE.formatted(more))
                .then()
                .statusCode(200)
                .extract()
                .path("clocks.find { it.rule == 'R12 prove-category' }.dueAt");
    }

    private static Response accept(UUID caseId, String body) {
        return step("centre", caseId, "acceptance", body);
    }

    private static Response prove(UUID caseId, Json proof) {
        return step("centre", caseId, "proof", proof.toString());
    }
}
