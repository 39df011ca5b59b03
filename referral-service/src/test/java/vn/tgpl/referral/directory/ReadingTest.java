package vn.tgpl.referral.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.directory.Files.agency;
import static vn.tgpl.referral.directory.Files.load;
import static vn.tgpl.referral.notice.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;
import vn.tgpl.testkit.Tokens;

@QuarkusTest
@Parts
class ReadingTest {

    @Inject
    Database database;

    private final String id = Files.id();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "police-investigator",
                "detention-camp",
                "court-clerk",
                "commune-committee",
                "centre",
                "provider",
                "justice-department",
                "egov-gateway",
                "operator"
            })
    void everyAgencyReadsTheDirectory(String client) {
        load(Files.of(agency(id)));

        as(client).get("/v1/agencies/" + id).then().statusCode(200);
        as(client).get("/v1/agencies").then().statusCode(200);
    }

    @Test
    void onlyTheOperatorLoadsIt() {
        for (var client : List.of("centre", "justice-department", "egov-gateway")) {
            as(client)
                    .header("Idempotency-Key", id)
                    .body("not even JSON")
                    .post("/v1/agencies")
                    .then()
                    .statusCode(403);
        }
        given().get("/v1/agencies").then().statusCode(401);
        given().get("/v1/agencies/" + id).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.expired("operator"))
                .post("/v1/agencies")
                .then()
                .statusCode(401);
    }

    @Test
    void listsByFilterInTheOrderOfIdentifiers() {
        load(Files.of(
                agency(id),
                agency(id + ".2").with("/parent", "\"" + id + "\""),
                agency(id + ".1").with("/parent", "\"" + id + "\"").with("/kind", "\"PROCURACY\""),
                agency(id + ".3")
                        .with("/parent", "\"" + id + "\"")
                        .with("/province", "\"95\"")
                        .with("/validTo", "\"2025-12-31\"")));
        var query = "parent=" + id;

        assertThat(ids(query)).containsExactly(id + ".1", id + ".2", id + ".3");
        assertThat(ids(query + "&kind=COURT")).containsExactly(id + ".2", id + ".3");
        assertThat(ids(query + "&province=95")).containsExactly(id + ".3");
        assertThat(ids(query + "&on=2025-12-31")).hasSize(3);
        assertThat(ids(query + "&on=2026-01-01")).containsExactly(id + ".1", id + ".2");
        assertThat(ids(query + "&on=2025-06-30")).isEmpty();
    }

    @Test
    void goesOnWhereThePageEnded() {
        load(Files.of(agency(id), child(1), child(2), child(3)));

        var first = as("centre").get("/v1/agencies?limit=2&parent=" + id);
        var next = first.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");

        first.then().body("items.id", contains(id + ".1", id + ".2"));
        as("centre")
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items.id", contains(id + ".3"))
                .body("nextCursor", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource({
        "kind=TRIBUNAL,kind,unknown-value",
        "province=9,province,pattern",
        "parent=%00,parent,agency-id",
        "on=yesterday,on,wrong-type",
        "limit=0,limit,min",
        "cursor=%25,cursor,unreadable-cursor",
        "cursor=AAAA,cursor,unreadable-cursor"
    })
    void refusesAWrongParameterByName(String query, String parameter, String code) {
        as("centre")
                .urlEncodingEnabled(false)
                .get("/v1/agencies?" + query)
                .then()
                .statusCode(422)
                .body("errors.parameter", contains(parameter))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOBODY", "nobody", "%00", "A234567890123456789012345678901234567890"})
    void anUnknownAgencyIsNotFound(String unknown) {
        as("centre")
                .urlEncodingEnabled(false)
                .get("/v1/agencies/" + unknown)
                .then()
                .statusCode(404);
    }

    @Test
    void anUnchangedAgencyIsNotSentAgain() {
        load(Files.of(agency(id)));
        var tag = as("centre").get("/v1/agencies/" + id).header("ETag");

        as("centre")
                .header("If-None-Match", tag)
                .get("/v1/agencies/" + id)
                .then()
                .statusCode(304);
        load(Files.of(agency(id).with("/name", "\"Tòa án khác\"")));
        as("centre")
                .header("If-None-Match", tag)
                .get("/v1/agencies/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void aNewSuccessorIsANewAnswerForItsPredecessor() {
        load(Files.of(
                agency(id).with("/validTo", "\"2026-06-30\"").with("/succeededBy", "\"" + id + ".1\""),
                agency(id + ".1").with("/validFrom", "\"2026-07-01\"").with("/validTo", "\"2026-09-30\"")));
        var tag = as("centre").get("/v1/agencies/" + id).header("ETag");

        load(Files.of(agency(id + ".1").with("/validFrom", "\"2026-07-01\"")));

        as("centre")
                .header("If-None-Match", tag)
                .get("/v1/agencies/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void tellsWhoActsForAnAgencyOnADay() {
        load(Files.of(
                agency(id).with("/validTo", "\"2026-06-30\"").with("/succeededBy", "\"" + id + ".1\""),
                agency(id + ".1")
                        .with("/validFrom", "\"2026-07-01\"")
                        .with("/validTo", "\"2026-09-30\"")
                        .with("/succeededBy", "\"" + id + ".2\""),
                agency(id + ".2").with("/validFrom", "\"2026-10-01\"").with("/validTo", "\"2026-12-31\"")));

        assertThat(successor("2025-06-30")).isNull();
        assertThat(successor("2026-06-30")).isEqualTo(id);
        assertThat(successor("2026-07-01")).isEqualTo(id + ".1");
        assertThat(successor("2026-10-01")).isEqualTo(id + ".2");
        assertThat(successor("2027-01-01")).isNull();
        assertThat(as("centre").get("/v1/agencies/" + id).<String>path("successor"))
                .as("today, a day in November 2026")
                .isEqualTo(id + ".2");
    }

    /** No file brings one in, but a database may have one all the same. */
    @Test
    void aCircleOfSuccessorsEnds() throws Exception {
        database.execute("""
                insert into agency (id, version, scheme, name, kind, province, valid_from, valid_to, succeeded_by) values
                ('%1$s', 0, 'X', 'X', 'COURT', '96', '2000-01-01', '2001-01-01', '%1$s.1'),
                ('%1$s.1', 0, 'X', 'X', 'COURT', '96', '2000-01-01', '2001-01-01', '%1$s')""".formatted(id));

        assertThat(successor("2026-01-01")).isNull();
        database.execute("update agency set succeeded_by = null where id = '%s'".formatted(id));
    }

    private vn.tgpl.testkit.Json child(int number) {
        return agency(id + "." + number).with("/parent", "\"" + id + "\"");
    }

    private String successor(String day) {
        return as("centre")
                .get("/v1/agencies/" + id + "?on=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path("successor");
    }

    private static List<String> ids(String query) {
        return as("centre")
                .get("/v1/agencies?" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
