package vn.tgpl.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.send;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;

@QuarkusTest
@Parts
class InvalidNoticeTest {

    @Inject
    Database database;

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /extra                           | 1                          | unknown-field
            /person/nickname                 | "A"                        | unknown-field
            /kind                            | "LETTER"                   | unknown-value
            /kind                            | 0                          | unknown-value
            /kind                            | ""                         | unknown-value
            /kind                            | null                       | not-null
            /procedure                       | "OUT_OF_COURT"             | commune-report
            /person/proceduralRole           | "PERSON_IN_NEED"           | commune-report
            /person                          | null                       | not-null
            /person                          | "A"                        | wrong-type
            /person/fullName                 | "  "                       | not-blank
            /person                          | ""                         | wrong-type
            /person/fullName                 | 12                         | wrong-type
            /person/fullName                 | ["A"]                      | wrong-type
            /person/fullName                 | "A\\u0000B"                | wrong-type
            /person/identifiers              | []                         | not-empty
            /person/identifiers/0            | null                       | not-null
            /person/identifiers/0/type       | "CCCd"                     | unknown-value
            /person/identifiers/0/value      | "09620900123"              | identifier-cccd
            /person/identifiers/0/value      | "0962090012345"            | identifier-cccd
            /person/identifiers/0/value      | "09620900123٣"             | identifier-cccd
            /person/identifiers/0/value      | 96209001234                | wrong-type
            /person/dateOfBirth/value        | "2099-01-01"               | in-future
            /person/dateOfBirth/value        | "2009-02-30"               | date-of-birth
            /person/dateOfBirth/value        | "2009"                     | date-of-birth
            /person/dateOfBirth/value        | null                       | date-of-birth
            /person/heldAt                   | "g01"                      | agency-id
            /person/interpreterNeeded        | "false"                    | wrong-type
            /person/interpreterNeeded        | 1                          | wrong-type
            /person/address/communeCode      | "ab"                       | pattern
            /request/receivedAt              | "2099-01-01T00:00:00Z"     | in-future
            /request/receivedAt              | "2026-11-20T22:10:00"      | wrong-type
            /request/receivedAt              | 1763651400                 | wrong-type
            /request/receivedAt              | null                       | required
            /request/minutes                 | 1                          | wrong-type
            /explanation/explainedAt         | "2026-11-21T00:00:00Z"     | in-future
            /document/promulgatedOn          | "2026-11-22"               | in-future
            /document/promulgatedOn          | "20/11/2026"               | wrong-type
            /document/promulgatedOn          | "2026-11-20T00:00:00Z"     | wrong-type
            /document/promulgatedOn          | 20000                      | wrong-type
            /document/promulgatedOn          | [2026, 11, 20]             | wrong-type
            /document/promulgatedOn          | ""                         | wrong-type
            /proceeding/participants/0       | "no agency"                | agency-id
            /proceeding/agencyCaseNumber     | ""                         | size
            """)
    void isRefusedNamingTheFieldAndLeavesNothing(String pointer, String value, String code) {
        var before = database.counts();

        send("police-investigator", NOTICE.with(pointer, value))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:tgpl:problem:invalid-input"))
                .body("code", equalTo("invalid-input"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));

        assertThat(database.counts()).isEqualTo(before);
    }

    @Test
    void anUnknownValueIsToldWhatIsAllowed() {
        send("police-investigator", NOTICE.with("/procedure", "\"MILITARY\""))
                .then()
                .statusCode(422)
                .body("errors[0].allowed", contains("CRIMINAL", "CIVIL", "ADMINISTRATIVE", "OUT_OF_COURT"));
    }

    @Test
    void everyBrokenFieldIsNamedAtOnce() {
        var notice = NOTICE.with("/person/fullName", "\"\"")
                .with("/person/sex", "null")
                .with("/proceeding/stage", "\"x\"");

        send("police-investigator", notice)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/person/fullName", "/person/sex", "/proceeding/stage"));
    }

    @Test
    void halfOfASurrogatePairIsNoText() {
        send("police-investigator", NOTICE.toString().replace("Nguyễn Văn A", "Nguyễn \\ud835 A"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/person/fullName"))
                .body("errors.code", contains("wrong-type"));
    }

    @Test
    void aTextIsRefusedWhenItIsTooLong() {
        send("police-investigator", NOTICE.with("/person/fullName", "\"" + "Ă".repeat(201) + "\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/person/fullName"))
                .body("errors.code", contains("size"));
    }
}
