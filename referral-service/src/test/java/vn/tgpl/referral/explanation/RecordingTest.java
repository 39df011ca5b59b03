package vn.tgpl.referral.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.referral.explanation.Explanations.CUSTODY;
import static vn.tgpl.referral.explanation.Explanations.EXPLANATIONS;
import static vn.tgpl.referral.explanation.Explanations.INTERPRETED;
import static vn.tgpl.referral.explanation.Explanations.REFUSED;
import static vn.tgpl.referral.explanation.Explanations.ids;
import static vn.tgpl.referral.explanation.Explanations.record;
import static vn.tgpl.referral.explanation.Explanations.recorded;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.sent;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;
import vn.tgpl.testkit.Json;

@QuarkusTest
@Parts
class RecordingTest {

    @Inject
    Database database;

    @Test
    void anExplanationIsKeptAsItWasSent() {
        var answer = record("police-investigator", CUSTODY);

        answer.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", EXPLANATIONS + "/" + answer.path("id"))
                .body("agency", equalTo("G01.96.PC02"))
                .body("recordedAt", equalTo("2026-11-20T22:40:00+07:00"))
                .body("explainedAt", equalTo("2026-11-20T22:00:00+07:00"))
                .body("person.fullName", equalTo("Nguyễn Văn A"))
                .body("person.identifiers[0].value", equalTo("096209001234"))
                .body("person.address.text", equalTo("Ấp 1"))
                .body("explainer.fullName", equalTo("Trần Văn C"))
                .body("minutes.formCode", equalTo("MAU_02"))
                .body("outcome", equalTo("NOT_REQUESTED"))
                .body("referralId", nullValue());
        var read = as("police-investigator").get(answer.header("Location"));
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.asString()).isEqualTo(answer.asString());
        assertThat(read.header("ETag")).isEqualTo(answer.header("ETag"));
    }

    @Test
    void whoHasTheVersionIsNotSentItAgain() {
        as("police-investigator")
                .header("If-None-Match", "\"0\"")
                .get(EXPLANATIONS + "/" + recorded("police-investigator", CUSTODY))
                .then()
                .statusCode(304);
    }

    @Test
    void anExplanationTellsNobodyAndStartsNoClock() {
        var before = database.counts();

        recorded("police-investigator", CUSTODY);

        assertThat(database.counts())
                .containsEntry("outbox", before.get("outbox"))
                .containsEntry("feed_entry", before.get("feed_entry"))
                .containsEntry("legal_clock", before.get("legal_clock"));
    }

    @Test
    void theRightIsExplainedAgainAtEveryStage() {
        var notice = sent("police-investigator", NOTICE);
        var linked = CUSTODY.with("/referralId", "\"" + notice + "\"");
        var first = recorded("police-investigator", linked);
        var second = recorded(
                "police-investigator",
                linked.with("/event", "\"INTERROGATION\"").with("/stage", "\"PROSECUTION\""));

        assertThat(ids("police-investigator", "?referral=" + notice)).containsExactly(second, first);
        as("police-investigator").get(EXPLANATIONS + "/" + first).then().body("referralId", equalTo(notice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CIVIL", "ADMINISTRATIVE"})
    void outsideOfCriminalProceedingsThereMayBeNoMinutes(String procedure) {
        record(
                        "court-clerk",
                        CUSTODY.with("/procedure", "\"" + procedure + "\"").with("/minutes", "null"))
                .then()
                .statusCode(201)
                .body("minutes", nullValue());
    }

    @Test
    void aRefusalIsKeptWithItsThreeSides() {
        record("police-investigator", REFUSED)
                .then()
                .statusCode(201)
                .body("refusal.threePartyMinutes", equalTo("07/BB-TC"))
                .body("refusal.parties.side", contains("PERSON", "AGENCY", "PROVIDER"))
                .body("refusal.parties.fullName", contains("Nguyễn Văn A", "Trần Văn C", "Lê Thị D"));
    }

    @Test
    void anInterpreterIsAskedOfAnAgency() {
        record("police-investigator", INTERPRETED)
                .then()
                .statusCode(201)
                .body("interpreter.language", equalTo("km"))
                .body("interpreter.requestedFrom", equalTo("G01.96.TG1"));
    }

    @Test
    void whatIsNotKnownYetMayBeLeftOut() {
        record(
                        "police-investigator",
                        CUSTODY.with("/proceeding", "null")
                                .with("/person/address", "null")
                                .with("/person/language", "null")
                                .with("/person/interpreterNeeded", "null")
                                .with("/explainer/position", "null"))
                .then()
                .statusCode(201);
    }

    @Test
    void theDocumentsExampleIsTaken() throws Exception {
        var examples = RecordingTest.class.getClassLoader();
        try (var request = examples.getResourceAsStream("META-INF/openapi/ExplanationReport.json");
                var shown = examples.getResourceAsStream("META-INF/openapi/ExplanationRecord.json")) {
            var explanation = Json.of(new String(request.readAllBytes(), StandardCharsets.UTF_8))
                    .with("/referralId", "\"" + sent("police-investigator", NOTICE) + "\"");
            var answer = record("police-investigator", explanation)
                    .then()
                    .statusCode(201)
                    .extract()
                    .asString();

            assertThat(Json.of(answer).pointers())
                    .isEqualTo(Json.of(new String(shown.readAllBytes(), StandardCharsets.UTF_8))
                            .pointers());
        }
    }

    @Test
    void decomposedTextIsKeptComposed() {
        var name = "Nguyễn Thị Ánh";
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);

        record(
                        "police-investigator",
                        CUSTODY.toString().replace("Nguyễn Văn A", decomposed).replace("Trần Văn C", decomposed))
                .then()
                .statusCode(201)
                .body("person.fullName", equalTo(name))
                .body("explainer.fullName", equalTo(name));
    }

    @Test
    void theSameKeyRecordsOneExplanation() {
        var key = UUID.randomUUID().toString();
        var first = record("police-investigator", CUSTODY, key);
        var again = record("police-investigator", CUSTODY, key);

        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(database.query(
                        "select count(*) from audit_entry where subject_id = ?", UUID.fromString(first.path("id"))))
                .isEqualTo(List.of(List.of(1L)));
    }

    @Test
    void aKeyUsedForAnotherExplanationIsRefused() {
        var key = UUID.randomUUID().toString();
        record("police-investigator", CUSTODY, key).then().statusCode(201);

        record("police-investigator", CUSTODY.with("/stage", "\"TRIAL\""), key)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }
}
