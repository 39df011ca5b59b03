package vn.tgpl.referral.explanation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.explanation.Explanations.CUSTODY;
import static vn.tgpl.referral.explanation.Explanations.EXPLANATIONS;
import static vn.tgpl.referral.explanation.Explanations.REFUSED;
import static vn.tgpl.referral.explanation.Explanations.record;
import static vn.tgpl.referral.explanation.Explanations.recorded;
import static vn.tgpl.referral.notice.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.platform.secret.Resealing;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;
import vn.tgpl.testkit.Dump;

@QuarkusTest
@Parts
class ExplanationAccessTest {

    private static final String NAME = "Người Được Giải Thích";
    private static final String EXPLAINER = "Người Giải Thích";
    private static final String SIGNATORY = "Người Cùng Ký";
    private static final String NUMBER = "096209666001";
    private static final String ADDRESS = "Ấp Không Ai Tìm, nhà số 66";

    @Inject
    Database database;

    @Inject
    DataSource dataSource;

    @Inject
    Resealing resealing;

    @ParameterizedTest
    @ValueSource(strings = {"commune-police", "centre"})
    void anExplanationOfAnotherAgencyLooksLikeNone(String client) {
        var own = recorded("police-investigator", CUSTODY);

        for (var id : List.of(own, UUID.randomUUID().toString(), "x")) {
            as(client).get(EXPLANATIONS + "/" + id).then().statusCode(404).body("code", equalTo("not-found"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "justice-department", "provider"})
    void whoHasNoPartInReferralsIsRefused(String client) {
        record(client, CUSTODY).then().statusCode(403);
        as(client).get(EXPLANATIONS).then().statusCode(403);
        as(client).get(EXPLANATIONS + "/" + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void theCentreRecordsNone() {
        record("centre", CUSTODY).then().statusCode(403);
    }

    @Test
    void whoBringsNoTokenIsRefused() {
        given().get(EXPLANATIONS).then().statusCode(401);
        given().get(EXPLANATIONS + "/" + UUID.randomUUID()).then().statusCode(401);
        given().contentType(ContentType.JSON)
                .body(CUSTODY.toString())
                .post(EXPLANATIONS)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {NAME, EXPLAINER, SIGNATORY, NUMBER, ADDRESS})
    void aDumpOfTheDatabaseDoesNotShow(String value) {
        var id = recorded("police-investigator", personal());

        assertThat(new Dump(dataSource).placesOf("Điều tra viên")).contains("explanation.report"); // it does look
        assertThat(new Dump(dataSource).placesOf(value)).isEmpty();
        as("police-investigator")
                .get(EXPLANATIONS + "/" + id)
                .then()
                .body("person.fullName", equalTo(NAME))
                .body("person.identifiers[0].value", equalTo(NUMBER))
                .body("person.address.text", equalTo(ADDRESS))
                .body("explainer.fullName", equalTo(EXPLAINER))
                .body("refusal.parties[2].fullName", equalTo(SIGNATORY));
    }

    @Test
    void whatStandsOpenIsSealed() {
        var id = recorded("police-investigator", CUSTODY);
        database.update(
                "update explanation set report = ?::jsonb where id = ?",
                personal().toString(),
                UUID.fromString(id));

        resealing.run();

        assertThat(new Dump(dataSource).placesOf(NAME)).isEmpty();
        as("police-investigator").get(EXPLANATIONS + "/" + id).then().body("person.fullName", equalTo(NAME));
    }

    @Test
    void theAuditTellsWhoWroteAndRead() {
        var id = recorded("police-investigator", CUSTODY);
        as("police-investigator").get(EXPLANATIONS + "/" + id);
        as("commune-police").get(EXPLANATIONS + "/" + id);
        as("police-investigator").get(EXPLANATIONS);

        assertThat(database.query(
                        "select action, client, agency, subject_type from audit_entry where subject_id = ? order by id",
                        UUID.fromString(id)))
                .containsExactly(
                        List.of("WRITE", "police-investigator", "G01.96.PC02", "explanation"),
                        List.of("READ", "police-investigator", "G01.96.PC02", "explanation"));
    }

    private static Object personal() {
        return REFUSED.with("/person/fullName", "\"" + NAME + "\"")
                .with("/person/identifiers/0/value", "\"" + NUMBER + "\"")
                .with("/person/address/text", "\"" + ADDRESS + "\"")
                .with("/explainer/fullName", "\"" + EXPLAINER + "\"")
                .with("/refusal/parties/2/fullName", "\"" + SIGNATORY + "\"");
    }
}
