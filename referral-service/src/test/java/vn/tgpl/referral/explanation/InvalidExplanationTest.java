package vn.tgpl.referral.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.referral.explanation.Explanations.CUSTODY;
import static vn.tgpl.referral.explanation.Explanations.INTERPRETED;
import static vn.tgpl.referral.explanation.Explanations.REFUSED;
import static vn.tgpl.referral.explanation.Explanations.record;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.sent;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;
import vn.tgpl.testkit.Json;

@QuarkusTest
@Parts
class InvalidExplanationTest {

    @Inject
    Database database;

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /extra                        | 1                           | unknown-field
            /procedure                    | null                        | not-null
            /procedure                    | "MILITARY"                  | unknown-value
            /person                       | null                        | not-null
            /person/fullName              | null                        | not-null
            /person/fullName              | "  "                        | not-blank
            /person/fullName              | 12                          | wrong-type
            /person/sex                   | "MALE"                      | unknown-field
            /person/dateOfBirth           | null                        | not-null
            /person/dateOfBirth/value     | "2009"                      | date-of-birth
            /person/dateOfBirth/value     | "2026-11-21"                | in-future
            /person/identifiers           | []                          | not-empty
            /person/identifiers/0/value   | "1"                         | identifier-cccd
            /person/address/communeCode   | "ab"                        | pattern
            /person/proceduralRole        | null                        | not-null
            /person/proceduralRole        | "SUSPECT"                   | unknown-value
            /person/language              | "Khmer"                     | pattern
            /event                        | null                        | not-null
            /event                        | "custody"                   | pattern
            /stage                        | null                        | not-null
            /stage                        | ""                          | pattern
            /explainedAt                  | null                        | not-null
            /explainedAt                  | "2026-11-20T22:45:01+07:00" | in-future
            /explainedAt                  | "2026-11-20"                | wrong-type
            /explainer                    | null                        | not-null
            /explainer/fullName           | null                        | not-null
            /explainer/fullName           | ""                          | not-blank
            /minutes                      | null                        | minutes-missing
            /minutes/number               | ""                          | not-blank
            /minutes/formCode             | null                        | not-null
            /minutes/formCode             | "MAU_03"                    | unknown-code
            /declaredEntitled             | null                        | not-null
            /declaredEntitled             | "yes"                       | wrong-type
            /outcome                      | null                        | not-null
            /outcome                      | "ACCEPTED"                  | unknown-value
            /interpreter                  | {"language": "km", "requestedFrom": "G01.96.TG1"} | interpreter-not-needed
            /procedure                    | "OUT_OF_COURT"              | out-of-court
            /person/proceduralRole        | "PERSON_IN_NEED"            | out-of-court
            /proceeding/agencyCaseNumber  | ""                          | size
            /referralId                   | "118"                       | wrong-type
            """)
    void isRefusedNamingTheFieldAndLeavesNothing(String pointer, String value, String code) {
        assertRefused(CUSTODY.with(pointer, value), pointer, code);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /refusal                    | null                                  | three-party-minutes
            /refusal/threePartyMinutes  | null                                  | not-blank
            /refusal/parties            | null                                  | not-empty
            /refusal/parties            | [{"side": "PERSON", "fullName": "A"}] | side-missing
            /refusal/parties/1/fullName | null                                  | not-null
            /refusal/parties/1/fullName | " "                                   | not-blank
            /refusal/parties/1/side     | "WITNESS"                             | unknown-value
            """)
    void aRefusalIsToldWhole(String pointer, String value, String code) {
        assertRefused(REFUSED.with(pointer, value), pointer, code);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /interpreter               | null    | required
            /interpreter/language      | null    | not-null
            /interpreter/language      | "Khmer" | pattern
            /interpreter/requestedFrom | null    | not-null
            /interpreter/requestedFrom | "trại"  | agency-id
            """)
    void anInterpreterIsToldWhole(String pointer, String value, String code) {
        assertRefused(INTERPRETED.with(pointer, value), pointer, code);
    }

    @Test
    void ofTwoFieldsThatDoNotFitTheDetailsAreNamed() {
        assertRefused(CUSTODY.with("/outcome", "\"REFUSED\""), "/refusal", "three-party-minutes");
        assertRefused(REFUSED.with("/outcome", "\"REQUESTED\""), "/refusal", "not-refused");
        assertRefused(REFUSED.with("/outcome", "\"NOT_REQUESTED\""), "/refusal", "not-refused");
        assertRefused(CUSTODY.with("/person/interpreterNeeded", "true"), "/interpreter", "required");
        assertRefused(INTERPRETED.with("/person/interpreterNeeded", "null"), "/interpreter", "interpreter-not-needed");
    }

    @Test
    void aMissingNumberHasItsReason() {
        assertRefused(
                CUSTODY.with("/person/identifiers/0", "{\"type\": \"NONE\"}"),
                "/person/identifiers/0/reason",
                "required");
    }

    @Test
    void aNoticeThatTheAgencyDidNotSendIsNone() {
        var strange = sent("commune-police", NOTICE);

        for (var referral : List.of(strange, UUID.randomUUID().toString())) {
            assertRefused(CUSTODY.with("/referralId", "\"" + referral + "\""), "/referralId", "referral-unknown");
        }
    }

    @Test
    void theFormIsThatOfTheLaw() {
        record("police-investigator", CUSTODY.with("/minutes/formCode", "\"MAU_05\""))
                .then()
                .body("errors[0].allowed", contains("MAU_02"));
    }

    @Test
    void aRefusalWithoutMinutesIsToldThatTheirBasisIsUnsure() {
        record("police-investigator", REFUSED.with("/refusal", "null"))
                .then()
                .body("errors[0].detail", containsString("dự thảo TTLT 29/2025, chưa xác nhận"));
    }

    @Test
    void everyBrokenRuleIsNamedAtOnce() {
        var broken = REFUSED.with("/refusal", "null")
                .with("/minutes", "null")
                .with("/person/dateOfBirth/value", "\"17/05/2009\"");

        record("police-investigator", broken)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/person/dateOfBirth/value", "/minutes", "/refusal"));
    }

    private void assertRefused(Json explanation, String pointer, String code) {
        var before = kept();

        record("police-investigator", explanation)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-input"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));

        assertThat(kept()).isEqualTo(before);
    }

    private List<List<Object>> kept() {
        return database.query("select (select count(*) from explanation), (select count(*) from audit_entry)");
    }
}
