package vn.tgpl.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.send;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.tgpl.referral.Parts;
import vn.tgpl.testkit.Json;

@QuarkusTest
@Parts
class SendingTest {

    @Test
    void answersWithWhatWasReceivedAndWhere() {
        Agencies.listed("VKS.96", "G01.96.TG1");
        var answer = send("police-investigator", NOTICE)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", equalTo("RECEIVED"))
                .body("edxmlStatus", equalTo("01"))
                .body("sender", equalTo("G01.96.PC02"))
                .body("version", equalTo(0))
                .body("receivedAt", equalTo("2026-11-20T22:40:00+07:00"))
                .body("person.fullName", equalTo("Nguyễn Văn A"))
                .body("warnings.code", contains("phone-at-once"))
                .extract();

        assertThat(answer.header("Location")).isEqualTo("/v1/referrals/" + answer.path("id"));
        as("police-investigator")
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .body("id", equalTo(answer.<String>path("id")));
    }

    @Test
    void takesTheExampleOfTheDocument() throws Exception {
        Agencies.listed("VKS.96", "G01.96.TG1");
        var examples = SendingTest.class.getClassLoader();
        try (var request = examples.getResourceAsStream("META-INF/openapi/Notice.json");
                var shown = examples.getResourceAsStream("META-INF/openapi/Referral.json")) {
            var answer = send("police-investigator", new String(request.readAllBytes()))
                    .then()
                    .statusCode(201)
                    .extract()
                    .asString();

            assertThat(Json.of(answer).pointers())
                    .isEqualTo(Json.of(new String(shown.readAllBytes())).pointers());
        }
    }

    @Test
    void keepsNamesInTheirComposedForm() {
        var decomposed = java.text.Normalizer.normalize("Nguyễn Thị Ánh", java.text.Normalizer.Form.NFD);

        send("police-investigator", NOTICE.with("/person/fullName", "\"" + decomposed + "\""))
                .then()
                .statusCode(201)
                .body("person.fullName", equalTo("Nguyễn Thị Ánh"));
    }

    @Test
    void takesAnExplicitNullForWhatIsNotKnown() {
        var notice = NOTICE.with("/person/address", "null")
                .with("/person/relative", "null")
                .with("/explanation", "null")
                .with("/document", "null");

        send("police-investigator", notice).then().statusCode(201).body("document", equalTo(null));
    }

    @Test
    void passesTheTraceOn() {
        var traceId = "4bf92f3577b34da6a3ce929d0e0e4736";

        as("police-investigator")
                .header("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01")
                .get("/v1/referrals")
                .then()
                .statusCode(200)
                .header("traceparent", startsWith("00-" + traceId));
    }
}
