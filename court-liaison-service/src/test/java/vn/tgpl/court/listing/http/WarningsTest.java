package vn.tgpl.court.listing.http;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.USUAL;
import static vn.tgpl.court.listing.Court.alone;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.court.Parts;

@QuarkusTest
@Parts
class WarningsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /traits                  | ["STATE_SECRETS"]                | /traits/0                  | online-excluded
            /points                  | []                               | /points                    | central-point-missing
            /minorInvolved           | true                             | /publicity                 | minor-in-public
            /datesToAvoid            | ["2099-12-10"]                   | /days/0/start              | date-to-avoid
            /trialDecisionOn         | "2026-11-20"                     | /days/0/start              | trial-late
            /persons/0/counsel       | [{"name": "Luật sư G"}]          | /persons/0/counsel/0/place | counsel-place-missing
            /persons/0/custodyEndsAt | "2099-12-01T00:00:00+07:00"      | /persons/0/custodyEndsAt   | custody-ends-before
            """)
    void tellTheCourtAndHinderNothing(String pointer, String value, String named, String code) {
        put(fresh(), HEARING.with(pointer, value))
                .then()
                .statusCode(201)
                .body("warnings.find { it.code == '" + code + "' }.pointer", equalTo(named));
    }

    @Test
    void anOrdinaryHearingHasNone() {
        put(fresh(), USUAL).then().body("warnings", empty());
    }

    @Test
    void areInTheLanguageOfTheCaller() {
        var minor = alone(HEARING).with("/minorInvolved", "true");
        put(fresh(), minor)
                .then()
                .body("warnings.detail", hasItem("Phiên tòa có người dưới 18 tuổi: hãy cân nhắc xét xử kín"));
        put(as("court-clerk").header("Accept-Language", "en"), fresh(), alone(minor))
                .then()
                .body("warnings.detail", hasItem("A person under 18 is concerned: consider closing the doors"));
    }

    @Test
    void aHearingThatWasDecidedOnShowsItsTimeLimit() {
        put(fresh(), HEARING.with("/trialDecisionOn", "\"2026-11-20\""))
                .then()
                .body("clocks.rule", contains("R21 open-hearing"))
                .body("clocks[0].dueAt", equalTo("2026-12-08T00:00:00+07:00"));
    }

    @Test
    void aCorrectedDecisionCorrectsTheTimeLimit() {
        var reference = fresh();
        put(reference, HEARING.with("/trialDecisionOn", "\"2026-11-20\""));
        put(reference, HEARING.with("/trialDecisionOn", "\"2026-11-20\"").with("/hindrance", "\"FORCE_MAJEURE\""))
                .then()
                .body("clocks.dueAt", contains("2026-12-22T00:00:00+07:00"));
        put(reference, HEARING).then().body("clocks", empty());
    }
}
