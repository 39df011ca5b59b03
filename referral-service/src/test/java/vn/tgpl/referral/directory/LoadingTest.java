package vn.tgpl.referral.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.directory.Files.agency;
import static vn.tgpl.referral.directory.Files.load;
import static vn.tgpl.referral.notice.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;

@QuarkusTest
@Parts
class LoadingTest {

    @Inject
    Database database;

    private final String id = Files.id();
    private final String other = Files.id();

    @Test
    void tellsWhatEachRowDid() {
        load(Files.of(agency(id), agency(other))).then().statusCode(200).body("added", equalTo(2));

        load(Files.of(agency(id), agency(other).with("/name", "\"Tòa án khác\""), agency(Files.id())))
                .then()
                .statusCode(200)
                .body("added", equalTo(1))
                .body("changed", equalTo(1))
                .body("unchanged", equalTo(1))
                .body("rows.line", contains(0, 1, 2))
                .body("rows[0].id", equalTo(id))
                .body("rows.result", contains("UNCHANGED", "CHANGED", "ADDED"));
    }

    @Test
    void whatIsUnchangedKeepsItsVersion() {
        load(Files.of(agency(id)));
        load(Files.of(agency(id)));
        as("centre").get("/v1/agencies/" + id).then().body("version", equalTo(0));

        load(Files.of(agency(id).with("/name", "\"Tòa án khác\"")));

        as("centre")
                .get("/v1/agencies/" + id)
                .then()
                .body("version", equalTo(1))
                .body("name", equalTo("Tòa án khác"));
    }

    @Test
    void agenciesOfOneFileMayNameEachOther() {
        load(Files.of(
                        agency(id).with("/parent", "\"" + other + "\"").with("/succeededBy", "\"" + other + "\""),
                        agency(other)))
                .then()
                .statusCode(200);
        load(Files.of(agency(Files.id()).with("/parent", "\"" + other + "\"")))
                .then()
                .statusCode(200);
    }

    @Test
    void namesAreKeptInOneForm() {
        var decomposed = Normalizer.normalize("\"Viện kiểm sát nhân dân\"", Normalizer.Form.NFD);

        load(Files.of(agency(id).with("/name", decomposed))).then().statusCode(200);

        as("centre").get("/v1/agencies/" + id).then().body("name", equalTo("Viện kiểm sát nhân dân"));
    }

    @Test
    void theSchemeIsTheNationalOneUnlessSaidOtherwise() {
        load(Files.of(agency(id), agency(other).with("/scheme", "\"TANDTC\"")))
                .then()
                .statusCode(200);

        as("centre").get("/v1/agencies/" + id).then().body("scheme", equalTo("VN-QD20"));
        as("centre").get("/v1/agencies/" + other).then().body("scheme", equalTo("TANDTC"));
    }

    @Test
    void everyAddedOrChangedAgencyIsAudited() {
        load(Files.of(agency(id)));
        load(Files.of(agency(id)));

        assertThat(database.query(
                        "select client, action from audit_entry where subject_type = 'agency' and subject_id = ?",
                        UUID.nameUUIDFromBytes(id.getBytes())))
                .containsExactly(java.util.List.of("operator", "WRITE"));
    }

    @Test
    void aRepetitionGetsTheFirstAnswerAgain() {
        var key = UUID.randomUUID().toString();
        var first = load(Files.of(agency(id)), key);

        var again = load(Files.of(agency(id)), key);

        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(first.asString());
        load(Files.of(agency(other)), key).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aFileWithoutKeyIsRefused() {
        as("operator")
                .body(Files.of(agency(id)))
                .post("/v1/agencies")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
    }

    @Test
    void whileAnotherFileIsLoadedItIsBusy() throws Exception {
        database.inTransaction(
                "lock table agency in share row exclusive mode",
                () -> load(Files.of(agency(id))).then().statusCode(409).body("code", equalTo("directory-busy")));

        load(Files.of(agency(id))).then().statusCode(200);
    }
}
