package vn.tgpl.referral.law;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.tgpl.referral.law.Tables.put;
import static vn.tgpl.referral.law.Tables.restore;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.referral.Parts;
import vn.tgpl.referral.notice.Agencies;
import vn.tgpl.statute.table.TableSource;

/** A rule that an office writes for minors alone counts for whom the birth makes one. */
@QuarkusTest
@Parts
class RuleOfAgeTest {

    private static final String RULES = "clock-rules.csv";
    private static final String FOR_MINORS = "R99,call-guardian,NOTICE_RECEIVED,age=FROM_16_TO_UNDER_18,"
            + "LEGAL_AID_CENTRE,24h,18h,CASE_ACCEPTED,SENDING_AGENCY,Luật,CONFIRMED,2026-01-01,,true\n";

    @AfterEach
    void shippedTableAgain() {
        restore(RULES);
    }

    @Test
    void startsItsClockWhereTheBirthDecidesTheAge() {
        put(RULES, TableSource.shipped().text(RULES) + FOR_MINORS).then().statusCode(200);

        clocksFor("{\"precision\": \"YEAR\", \"value\": \"2009\"}").body("clocks.rule", hasItem("R99 call-guardian"));
        clocksFor("{\"precision\": \"YEAR\", \"value\": \"2008\"}")
                .body("clocks.rule", not(hasItem("R99 call-guardian")));
        clocksFor("{\"precision\": \"UNKNOWN\", \"value\": null}")
                .body("clocks.rule", not(hasItem("R99 call-guardian")));
    }

    private static ValidatableResponse clocksFor(String birth) {
        var id = Agencies.sent("police-investigator", Agencies.NOTICE.with("/person/dateOfBirth", birth));
        return Agencies.as("police-investigator").get("/v1/referrals/" + id).then();
    }
}
