package vn.tgpl.referral.notice;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.referral.Parts;
import vn.tgpl.testkit.Json;

@QuarkusTest
@Parts
class LanguagesTest {

    private static final Json WRONG =
            NOTICE.with("/person/identifiers/0/value", "\"1\"").with("/person/heldAt", "\"TG1\"");

    @Test
    void problemsAreInVietnameseWhereNothingIsAsked() {
        send("police-investigator", WRONG)
                .then()
                .body("title", equalTo("Dữ liệu không hợp lệ"))
                .body("errors.detail", contains("Số định danh cá nhân phải gồm đúng 12 chữ số"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB,en;q=0.9", "fr,en;q=0.5", "vi;q=0.1,en"})
    void problemsAreInEnglishWhereItIsPreferred(String accepted) {
        sendIn(accepted, WRONG)
                .statusCode(422)
                .body("title", equalTo("Invalid input"))
                .body("errors.detail", contains("A citizen number has exactly 12 digits"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "vi", "vi,en;q=0.9", "*", ";;q=x"})
    void problemsAreInVietnameseWhereEnglishIsNotPreferred(String accepted) {
        sendIn(accepted, WRONG).statusCode(422).body("title", equalTo("Dữ liệu không hợp lệ"));
    }

    @Test
    void constraintsSpeakTheCallersLanguageToo() {
        var wrong = NOTICE.with("/person/heldAt", "\"tg1\"");

        sendIn("en", wrong).body("errors.detail", contains(startsWith("An agency identifier")));
        sendIn("vi", wrong).body("errors.detail", contains(startsWith("Mã định danh")));
    }

    @Test
    void warningsSpeakTheCallersLanguage() {
        sendIn("en", NOTICE).statusCode(201).body("warnings.detail", contains(startsWith("For an arrested person")));
        sendIn("vi", NOTICE).statusCode(201).body("warnings.detail", contains(startsWith("Người bị bắt")));
    }

    @Test
    void refusalsSpeakTheCallersLanguage() {
        as("police-investigator")
                .header("Accept-Language", "en")
                .get("/v1/referrals/019aa19e-7a3c-7c1e-9d55-3f0b6f1c2a10")
                .then()
                .statusCode(404)
                .body("title", equalTo("Not found"));
    }

    private static ValidatableResponse sendIn(String accepted, Json notice) {
        return as("police-investigator")
                .header("Accept-Language", accepted)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(notice.toString())
                .post("/v1/referrals")
                .then();
    }
}
