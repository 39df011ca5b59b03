package vn.tgpl.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;
import vn.tgpl.testkit.Tokens;

@QuarkusTest
@Parts
class UnreadableBodyTest {

    private static final String TWO_MEBIBYTES = "{\"kind\":\"" + "x".repeat(2 << 20) + "\"}";

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
        return Stream.of("", " ", "null", "[".repeat(100), "[]", "[" + NOTICE + "]", "1", "\"NOTICE\"", "true", "{}");
    }

    @Test
    void aBodyOfTwoMebibytesIsTooLarge() {
        assertRefused(send("police-investigator", TWO_MEBIBYTES), 413, "too-large");
    }

    /** Over HTTP/2 too, which the JDK's client speaks by itself. */
    @Test
    void aBodyOfTwoMebibytesIsTooLargeOverHttp2() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/referrals"))
                .header("Authorization", "Bearer " + Tokens.of("police-investigator"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(TWO_MEBIBYTES))
                .timeout(Duration.ofSeconds(20))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("\"code\":\"too-large\"");
        }
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
