package vn.tgpl.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Desk;
import vn.tgpl.casework.support.Rows;

@QuarkusTest
@Parts
class DeskInputTest {

    @Inject
    Rows rows;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /source                        | null               | /source                         | not-null
                    /source                        | "NEIGHBOUR"        | /source                         | unknown-value
                    /source                        | "RELATIVE"         | /requester                      | required
                    /aidForm                       | "SINGING"          | /aidForm                        | unknown-code
                    /aidForm                       | "ADVICE"           | /proceeding                     | litigation-only
                    /proceeding                    | null               | /proceeding                     | required
                    /proceeding/procedure          | "OUT_OF_COURT"     | /proceeding/procedure           | out-of-court
                    /proceeding/proceduralRole     | "PERSON_IN_NEED"   | /proceeding/proceduralRole      | out-of-court
                    /proceeding/participants       | ["pc02"]           | /proceeding/participants/0      | agency-id
                    /requestedAt                   | "2099-01-01T00:00:00Z" | /requestedAt                | in-future
                    /limitationEndsOn              | "2020-01-01"       | /limitationEndsOn               | in-past
                    /hearingOn                     | "2020-01-01"       | /hearingOn                      | in-past
                    /immediate                     | true               | /immediateReason                | required
                    /person/fullName               | " "                | /person/fullName                | not-blank
                    /person/dateOfBirth/value      | "1950-13"          | /person/dateOfBirth/value       | date-of-birth
                    /person/dateOfBirth/value      | "2999"             | /person/dateOfBirth/value       | in-future
                    /person/identifiers            | []                 | /person/identifiers             | not-empty
                    /person/identifiers/0/value    | "123"              | /person/identifiers/0/value     | identifier-cccd
                    /person/claimedCategories      | ["RICH"]           | /person/claimedCategories/0     | unknown-code
                    /person/proceduralRole         | "PARTY"            | /person/proceduralRole          | unknown-field
                    """)
    void pointsAtWhatIsWrong(String field, String value, String pointer, String code) {
        var before = rows.count("legal_aid_case");
        Desk.ask(Desk.LITIGATION.with(field, value))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].detail", not(emptyOrNullString()));
        assertThat(rows.count("legal_aid_case")).isEqualTo(before);
    }

    @Test
    void namesEveryBrokenRuleAtOnce() {
        Desk.ask(Desk.LITIGATION
                        .with("/source", "\"RELATIVE\"")
                        .with("/hearingOn", "\"2020-01-01\"")
                        .with("/person/identifiers/0/value", "\"1\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/requester", "/hearingOn", "/person/identifiers/0/value"));
    }

    @Test
    void whoHasNoNumberSaysWhy() {
        Desk.ask(Desk.LITIGATION.with("/person/identifiers", "[{\"type\": \"NONE\"}]"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/person/identifiers/0/reason"));
        Desk.ask(Desk.LITIGATION.with("/person/identifiers", "[{\"type\": \"NONE\", \"reason\": \"Mất giấy tờ\"}]"))
                .then()
                .statusCode(201);
    }
}
