package vn.tgpl.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;

@QuarkusTest
@Parts
class UnreadableBodyTest {

    @Inject
    Database database;

    private Map<String, Long> before;

    @BeforeEach
    void count() {
        before = database.counts();
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(database.counts()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void isRefusedAsMalformed(String body) {
        assertRefused(send("police-investigator", body), 400, "malformed-json");
    }

    static Stream<String> malformed() {
        return Stream.of(
                "{\"kind\": ",
                "{'kind': 'NOTICE'}",
                "not JSON",
                NOTICE + "x",
                NOTICE + NOTICE.toString(),
                NOTICE.toString().replaceFirst("\\{", "{\"kind\": \"NOTICE\", "));
    }

    @Test
    void bytesThatAreNoUtf8AreMalformed() {
        var latin1 = NOTICE.toString().getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(
                as("police-investigator")
                        .header("Idempotency-Key", "latin")
                        .body(latin1)
                        .post("/v1/referrals"),
                400,
                "malformed-json");
    }

    @ParameterizedTest
    @MethodSource("noObject")
    void anythingButAnObjectIsInvalid(String body) {
        assertRefused(send("police-investigator", body), 422, "invalid-input");
    }

    static Stream<String> noObject() {
        return Stream.of("", " ", "null", "[".repeat(5000), "[]", "[" + NOTICE + "]", "1", "\"NOTICE\"", "true", "{}");
    }

    @Test
    void aBodyOfTwoMebibytesIsTooLarge() {
        var body = "{\"kind\":\"" + "x".repeat(2 << 20) + "\"}";

        assertRefused(send("police-investigator", body), 413, "too-large");
    }

    @Test
    void anotherMediaTypeIsUnsupported() {
        var answer = as("police-investigator")
                .contentType("application/xml")
                .header("Idempotency-Key", "xml")
                .body("<notice/>")
                .post("/v1/referrals");

        assertRefused(answer, 415, "unsupported-media-type");
    }

    private static void assertRefused(Response answer, int status, String code) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("title", notNullValue())
                .body("instance", equalTo("/v1/referrals"))
                .body("traceId", notNullValue());
    }
}
