package vn.tgpl.casework.conflict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.support.Agencies.POLICE;
import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.assign;
import static vn.tgpl.casework.support.Agencies.conflicts;
import static vn.tgpl.casework.support.Agencies.declare;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Ourselves;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.ProceedingNumbers;
import vn.tgpl.testkit.Dump;

@QuarkusTest
@Parts
class DeclarationTest {

    private static final String OF_A_CASE =
            "{\"ground\": \"%s\", \"caseId\": \"%s\", \"detail\": \"em rể của điều tra viên\"}";

    @Inject
    Story story;

    @Inject
    Ourselves ourselves;

    @Inject
    Rows rows;

    @Inject
    DataSource dataSource;

    @Test
    void aProviderDeclaresAFamilyTieForThemselves() {
        var caseId = story.accepted();
        declare("provider", ourselves.registered(), OF_A_CASE.formatted("RELATIVE", caseId))
                .then()
                .statusCode(201)
                .body("ground", equalTo("RELATIVE"))
                .body("caseId", equalTo(caseId.toString()));
        conflicts(caseId, Ourselves.ID)
                .then()
                .body("conflicts.ground", contains("RELATIVE"))
                .body("conflicts.basis", contains("Bộ luật Tố tụng hình sự Điều 72(4)"))
                .body("conflicts.detail", contains("em rể của điều tra viên"));
        assign(caseId, Ourselves.ID).then().statusCode(409).body("errors.code", contains("RELATIVE"));
        assign(story.accepted(), Ourselves.ID).then().statusCode(201);
    }

    @Test
    void theCentreDeclaresAPastRoleInAWholeProceeding() {
        var number = Events.number();
        var caseId = story.accepted(Events.referral(POLICE, new ProceedingNumbers(number, null, null)));
        var lawyer = addLawyer("Nguyên Điều Tra Viên");
        declare("centre", lawyer, ofProceeding(number)).then().statusCode(201);
        assign(caseId, lawyer).then().statusCode(409).body("errors.code", contains("TOOK_PART_IN_CASE"));
    }

    @Test
    void theRefusalDoesNotTellWhatWasDeclared() {
        var caseId = story.accepted();
        var lawyer = addLawyer("Phạm Văn Luật");
        declare("centre", lawyer, OF_A_CASE.formatted("RELATIVE", caseId));
        assertThat(assign(caseId, lawyer).asString()).doesNotContain("em rể");
    }

    @Test
    void theDetailStandsSealedAndEachLookIsAudited() {
        var lawyer = addLawyer("Phạm Văn Luật");
        var detail = "anh họ bên ngoại " + UUID.randomUUID();
        declare("centre", lawyer, ofProceeding(Events.number()).replace("xx", detail));
        assertThat(new Dump(dataSource).placesOf(detail)).isEmpty();
        as("centre")
                .get("/v1/providers/{id}/declarations", lawyer)
                .then()
                .statusCode(200)
                .body("items.detail", contains(detail));
        assertThat(rows.texts("select action from audit_entry where subject_id = ? order by id", lawyer))
                .containsExactly("WRITE", "READ");
    }

    @Test
    void nobodyDeclaresForAnotherProvider() {
        var other = addLawyer("Phạm Văn Luật");
        var body = ofProceeding(Events.number());
        declare("provider", other, body).then().statusCode(404);
        declare("police-investigator", other, body).then().statusCode(403);
        declare("centre", UUID.randomUUID(), body).then().statusCode(404);
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/providers/{id}/declarations", other)
                .then()
                .statusCode(401);
    }

    @Test
    void onlyTheCentreReadsThem() {
        as("provider")
                .get("/v1/providers/{id}/declarations", ourselves.registered())
                .then()
                .statusCode(403);
        as("centre")
                .get("/v1/providers/{id}/declarations", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void theSameKeyDeclaresOnce() {
        var lawyer = addLawyer("Phạm Văn Luật");
        var body = ofProceeding(Events.number());
        for (var i = 0; i < 2; i++) {
            as("centre")
                    .header("Idempotency-Key", "declare " + lawyer)
                    .body(body)
                    .post("/v1/providers/{id}/declarations", lawyer)
                    .then()
                    .statusCode(201);
        }
        assertThat(rows.count("provider_declaration where provider_id = ?", lawyer))
                .isOne();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"proceeding": "1/2026", "detail": "x"}                        | /ground     | not-null
                    {"ground": "HATES_HIM", "proceeding": "1/2026", "detail": "x"} | /ground     | unknown-code
                    {"ground": "RELATIVE", "detail": "x"}                          | /caseId     | required
                    {"ground": "RELATIVE", "proceeding": "1/2026"}                 | /detail     | not-null
                    {"ground": "RELATIVE", "proceeding": "", "detail": "x"}        | /proceeding | size
                    {"ground": "RELATIVE", "proceeding": "1/2026", "detail": " "}  | /detail     | not-blank
                    {"ground": "RELATIVE", "caseId": "01990000-0000-7000-8000-00000000000f", "detail": "x"} | /caseId | case-unknown
                    {"ground": "RELATIVE", "caseId": "01990000-0000-7000-8000-00000000000f", "proceeding": "1", "detail": "x"} | /proceeding | case-or-proceeding
                    """)
    void pointsAtWhatIsWrong(String body, String pointer, String code) {
        declare("centre", addLawyer("Phạm Văn Luật"), body)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    private static String ofProceeding(String number) {
        return "{\"ground\": \"TOOK_PART_IN_CASE\", \"proceeding\": \"%s\", \"detail\": \"xx\"}".formatted(number);
    }
}
