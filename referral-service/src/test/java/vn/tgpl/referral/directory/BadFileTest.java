package vn.tgpl.referral.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.tgpl.referral.directory.Files.agency;
import static vn.tgpl.referral.directory.Files.load;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;
import vn.tgpl.referral.notice.Agencies;

@QuarkusTest
@Parts
class BadFileTest {

    @Inject
    Database database;

    private final String id = Files.id();
    private List<List<Object>> before;

    @BeforeEach
    void remember() {
        before = database.query("select id, version from agency order by id");
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(database.query("select id, version from agency order by id")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/id, null, not-null",
                "/id, \"a.b\", agency-id",
                "/id, \"A..B\", agency-id",
                "/id, \"A2345678901234567890123456789012345X\", agency-id",
                "/id, 17, wrong-type",
                "/scheme, \"quốc gia\", pattern",
                "/name, null, not-blank",
                "/name, \" \", not-blank",
                "/name, {}, wrong-type",
                "/name, \"\\u0000\", wrong-type",
                "/kind, null, not-null",
                "/kind, \"TRIBUNAL\", unknown-value",
                "/kind, 1, wrong-type",
                "/kind, \"\", wrong-type",
                "/province, \"9\", pattern",
                "/province, 96, wrong-type",
                "/commune, \"3209\", pattern",
                "/phone, \"call me\", pattern",
                "/email, \"nobody\", pattern",
                "/validFrom, null, not-null",
                "/validFrom, \"01/07/2025\", wrong-type",
                "/validFrom, \"9999-01-01\", wrong-type",
                "/validTo, \"2025-06-30\", before-valid-from",
                "/parent, \"NOBODY\", agency-unknown",
                "/succeededBy, \"NOBODY\", agency-unknown",
                "/succeededBy, \"nobody\", agency-id",
                "/colour, \"red\", unknown-field"
            })
    void eachWrongCellIsNamed(String field, String value, String code) {
        load(Files.of(agency(Files.id()), agency(id).with(field, value)))
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-input"))
                .body("errors.pointer", contains("/1" + field))
                .body("errors.code", contains(code));
    }

    @Test
    void allWrongCellsOfAllRowsAreNamedAtOnce() {
        load(Files.of(
                        agency(id).with("/kind", "\"TRIBUNAL\"").with("/validFrom", "\"yesterday\""),
                        agency(Files.id()),
                        agency(Files.id()).with("/name", "\"\"").with("/a~b", "[1, {\"a\": 2}]")))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/0/kind", "/0/validFrom", "/2/name", "/2/a~0b"))
                .body("errors.find {it.pointer == '/0/kind'}.allowed", hasItem("COURT"));
    }

    @Test
    void theSameAgencyTwiceIsRefused() {
        load(Files.of(agency(id), agency(id)))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/1/id"))
                .body("errors.code", contains("repeated"));
    }

    @Test
    void nobodySucceedsThemselvesInTheEnd() {
        var second = Files.id();
        load(Files.of(
                        agency(id).with("/succeededBy", "\"" + second + "\""),
                        agency(second).with("/succeededBy", "\"" + id + "\"")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/0/succeededBy", "/1/succeededBy"))
                .body("errors.code", contains("agency-circle", "agency-circle"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "1", "\"x\"", "", "[]"})
    void anythingButRowsIsInvalid(String body) {
        load(body).then().statusCode(422).body("errors.pointer", contains(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "\"x\"", "[]"})
    void aRowIsAnObject(String row) {
        load("[" + row + "]").then().statusCode(422).body("errors.pointer", contains("/0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[{]", "not JSON", "[]x", "[{\"id\": \"A\", \"id\": \"B\"}]"})
    void whatIsNoJsonIsMalformed(String body) {
        load(body).then().statusCode(400).body("code", equalTo("malformed-json"));
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void bytesThatAreNoUtf8AreMalformed(byte[] bytes) {
        Agencies.as("operator")
                .header("Idempotency-Key", id)
                .body(bytes)
                .post("/v1/agencies")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-json"));
    }

    static Stream<byte[]> garbage() {
        return Stream.of(
                "[\"Cà Mau\"]".getBytes(StandardCharsets.ISO_8859_1),
                new byte[] {0, 0, (byte) 0xff, (byte) 0xfe, 1, 2, 3, 4},
                new byte[] {'P', 'K', 3, 4, 0, 0, 8, (byte) 0xfe});
    }

    @Test
    void anotherMediaTypeIsUnsupported() {
        Agencies.as("operator")
                .contentType("application/xml")
                .header("Idempotency-Key", id)
                .body("<agencies/>".getBytes(StandardCharsets.UTF_8))
                .post("/v1/agencies")
                .then()
                .statusCode(415);
    }
}
