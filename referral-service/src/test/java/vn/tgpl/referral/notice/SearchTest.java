package vn.tgpl.referral.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.sent;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.parts.KeyFile;
import vn.tgpl.platform.secret.KeyRing;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;

@QuarkusTest
@Parts
class SearchTest {

    /** A middle name that nobody else has. */
    private final String own = "đ" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 41), 36);

    private final String number = "0962090" + ThreadLocalRandom.current().nextInt(10_000, 100_000);

    @Inject
    Database database;

    @Inject
    PersonRehashing rehashing;

    @Inject
    KeyRing ring;

    @ConfigProperty(name = "tgpl.keys.file")
    Path keys;

    private String id;

    @BeforeEach
    void sendANotice() {
        var notice = NOTICE.with("/person/fullName", "\"Đặng %s Ánh\"".formatted(own))
                .with("/person/identifiers/0/value", "\"" + number + "\"");
        id = sent("police-investigator", notice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đặng %s Ánh", "dang %s", "ÁNH %s", " a\u0301nh   %s ", "%s"})
    void findsAPersonByWordsOfTheNameHoweverTyped(String typed) {
        byName(typed.formatted(own))
                .body("items.id", contains(id))
                .body("items.fullName", contains("Đặng %s Ánh".formatted(own)))
                .body("items.sender", contains("G01.96.PC02"))
                .body("items.dateOfBirth.value", contains("2009-05-17"));
    }

    @Test
    void aWordThatTheNameDoesNotHaveFindsNobody() {
        byName(own + " binh").body("items", empty());
        byName(own.substring(0, 4)).body("items", empty());
    }

    @Test
    void findsAPersonByNumberWhateverCardItStoodOn() {
        for (var type : List.of("CCCD", "CMND")) {
            search("centre", "{\"identifier\": {\"type\": \"%s\", \"value\": \"%s\"}}".formatted(type, number))
                    .body("items.id", contains(id));
        }
        search("centre", "{\"identifier\": {\"type\": \"PASSPORT\", \"value\": \"%s\"}}".formatted(number))
                .body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"DAY,2009-05-17,1", "MONTH,2009-05,1", "YEAR,2009,1", "DAY,2009-05-18,0", "YEAR,2008,0"})
    void aDateOfBirthNarrowsTheSearchAsFarAsItIsKnown(String precision, String value, int found) {
        search("centre", """
                {"fullName": "%s", "dateOfBirth": {"precision": "%s", "value": "%s"}}""".formatted(own, precision, value)).body("items.size()", equalTo(found));
    }

    @Test
    void showsAnAgencyItsOwnAndTheCentreAll() {
        var body = "{\"fullName\": \"%s\"}".formatted(own);
        search("police-investigator", body).body("items.id", contains(id));
        search("commune-police", body).body("items", empty());
        search("centre", body).body("items.id", contains(id));
    }

    @Test
    void eachOneFoundIsAuditedAsRead() {
        byName(own);

        assertThat(database.query(
                        "select client from audit_entry where subject_id = ? and action = 'READ'", UUID.fromString(id)))
                .containsExactly(List.of("centre"));
    }

    @Test
    void keepsNothingUnderAKeyAndLooksAgain() {
        var before = database.counts().get("idempotency_key");
        for (int i = 0; i < 2; i++) {
            as("centre")
                    .header("Idempotency-Key", own)
                    .body("{\"fullName\": \"%s\"}".formatted(own))
                    .post("/v1/referrals/searches")
                    .then()
                    .statusCode(200)
                    .header("Idempotent-Replayed", equalTo(null))
                    .body("items.id", contains(id));
        }
        assertThat(database.counts().get("idempotency_key")).isEqualTo(before);
    }

    @Test
    void goesOnPageByPage() {
        var second = sent("commune-police", NOTICE.with("/person/fullName", "\"%s\"".formatted(own)));
        var body = "{\"fullName\": \"%s\"}".formatted(own);

        var page = as("centre").body(body).post("/v1/referrals/searches?limit=1");
        assertThat(page.<List<String>>path("items.id")).containsExactly(second);
        as("centre")
                .body(body)
                .queryParam("cursor", page.<String>path("nextCursor"))
                .post("/v1/referrals/searches")
                .then()
                .body("items.id", contains(id))
                .body("nextCursor", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/fullName",
                "{\"fullName\": \"  \"}|/fullName",
                "{\"fullName\": \"a\"}|/fullName",
                "{\"identifier\": {\"type\": \"CCCD\", \"value\": \"12\"}}|/identifier/value",
                "{\"identifier\": {\"type\": \"NONE\"}}|/identifier/value",
                "{\"fullName\": \"an\", \"dateOfBirth\": {\"precision\": \"DAY\", \"value\": \"2009\"}}|/dateOfBirth/value",
                "{\"fullName\": \"an\", \"phone\": \"0912\"}|/phone"
            })
    void whatAsksForNobodyInParticularIsRefused(String body, String pointer) {
        as("centre")
                .body(body)
                .post("/v1/referrals/searches")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void isForWhoMayReadReferrals() {
        given().contentType(ContentType.JSON)
                .body("{\"fullName\": \"an\"}")
                .post("/v1/referrals/searches")
                .then()
                .statusCode(401);
        as("justice-department")
                .body("{\"fullName\": \"an\"}")
                .post("/v1/referrals/searches")
                .then()
                .statusCode(403);
    }

    @Test
    void findsWhomAnEarlierReleaseStored() {
        database.update(
                "update referral set folded_name = null, identifier_hashes = null where id = ?", UUID.fromString(id));
        byName(own).body("items", empty());

        rehashing.run();

        byName(own).body("items.id", contains(id));
        byNumber().body("items.id", contains(id));
    }

    @Test
    void findsAPersonWhileAKeyIsChangedAndAfter() throws Exception {
        new KeyFile(keys).add();
        new KeyFile(keys).promote();
        await().until(() -> ring.hashes("").size() > 1);
        byNumber().body("items.id", contains(id));

        rehashing.run();

        assertThat(database.query("select identifier_hashes[1] from referral where id = ?", UUID.fromString(id)))
                .first()
                .asString()
                .contains(ring.searchKey() + ".");
        byNumber().body("items.id", contains(id));
    }

    private ValidatableResponse byNumber() {
        return search("centre", "{\"identifier\": {\"type\": \"CCCD\", \"value\": \"%s\"}}".formatted(number));
    }

    private static ValidatableResponse byName(String name) {
        return search("centre", "{\"fullName\": \"%s\"}".formatted(name));
    }

    private static ValidatableResponse search(String client, String body) {
        return as(client).body(body).post("/v1/referrals/searches").then().statusCode(200);
    }
}
