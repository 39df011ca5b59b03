package vn.tgpl.referral.notice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.referral.Now;
import vn.tgpl.referral.Parts;

/** What a person claims to be, by the law of the day on which the notice comes. */
@QuarkusTest
@Parts
class ClaimedCategoriesTest {

    private static final Instant NEW_YEAR_2027 = Instant.parse("2026-12-31T17:00:00Z");

    @Inject
    Now now;

    @AfterEach
    void isFridayEveningAgain() {
        now.is(Now.FRIDAY_EVENING);
    }

    @Test
    void aCategoryThatFitsIsNothingUnusual() {
        claim("MINOR_ACCUSED_16_TO_18").then().statusCode(201).body("warnings.code", contains("phone-at-once"));
    }

    @Test
    void anUnknownOneIsRefusedNamingTheKnown() {
        claim("RICH_HOUSEHOLD")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/person/claimedCategories/0"))
                .body("errors.code", contains("unknown-code"))
                .body("errors[0].detail", startsWith("Mã không thuộc danh mục"))
                .body("errors[0].allowed", hasItems("POOR_HOUSEHOLD", "MINOR_ACCUSED_16_TO_18"))
                .body("errors[0].allowed", not(hasItem("NEAR_POOR_HOUSEHOLD")));
    }

    @Test
    void oneOfALaterLawIsPointedOutAndTaken() {
        var early = claim("NEAR_POOR_HOUSEHOLD");
        early.then()
                .statusCode(201)
                .body("warnings.code", hasItem("category-not-in-force"))
                .body("warnings.pointer", hasItem("/person/claimedCategories/0"))
                .body("warnings.detail", hasItem("Diện này chưa có hoặc không còn hiệu lực vào ngày nhận thông báo"));

        now.is(NEW_YEAR_2027);
        claim("NEAR_POOR_HOUSEHOLD")
                .then()
                .statusCode(201)
                .body("warnings.code", not(hasItem("category-not-in-force")));
        as("police-investigator")
                .get(early.header("Location"))
                .then()
                .body("warnings.code", hasItem("category-not-in-force"));
    }

    @Test
    void oneThatRoleOrAgeContradictIsPointedOut() {
        claim("CHILD").then().statusCode(201).body("warnings.code", hasItem("category-mismatch"));
    }

    @Test
    void nobodyNeedsToClaimAny() {
        send("police-investigator", NOTICE.with("/person/claimedCategories", "null"))
                .then()
                .statusCode(201)
                .body("warnings.code", contains("phone-at-once"));
    }

    private static Response claim(String category) {
        return send("police-investigator", NOTICE.with("/person/claimedCategories", "[\"" + category + "\"]"));
    }
}
