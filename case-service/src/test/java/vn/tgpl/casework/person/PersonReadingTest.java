package vn.tgpl.casework.person;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tgpl.casework.support.Agencies.as;
import static vn.tgpl.casework.support.Agencies.step;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.ReferralStub;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;

@QuarkusTest
@Parts
class PersonReadingTest {

    @Inject
    Story story;

    @Inject
    Rows rows;

    @Test
    void readsThePersonWithItsOwnToken() {
        var referral = Events.referral();
        var caseId = story.open(referral);
        awaitState(caseId, "READ");
        assertThat(ReferralStub.requestsFor(referral.referralId()))
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.getHeader("Authorization")).startsWith("Bearer ");
                    assertThat(claims(request.getHeader("Authorization")))
                            .contains("case-service")
                            .contains("referral:read");
                });
    }

    @Test
    void keepsThePersonAndAuditsIt() {
        var caseId = story.pending();
        awaitState(caseId, "READ");
        as("centre")
                .get("/v1/cases/{id}", caseId)
                .then()
                .body("person.fullName", equalTo(ReferralStub.NAME))
                .body("person.phone", equalTo(ReferralStub.PHONE))
                .body("person.dateOfBirth.value", equalTo("2009-05-17"))
                .body("person.relative.relation", equalTo("mẹ"));
        assertThat(rows.texts("select client from audit_entry where subject_id = ? and action = 'WRITE'", caseId))
                .containsExactly("case-service");
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(serviceUnavailable(), "HTTP 503"),
                Arguments.of(aResponse().withStatus(404), "HTTP 404"),
                Arguments.of(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), null),
                Arguments.of(okJson("{\"person\": "), null),
                Arguments.of(okJson("{\"person\": null}"), null),
                Arguments.of(okJson("{}"), null));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void triesAgainLaterAndShowsWhy(ResponseDefinitionBuilder failure, String error) {
        var referral = Events.referral();
        ReferralStub.answer(referral.referralId(), failure);
        var caseId = story.open(referral);
        await().until(() -> rows.count("person_record where case_id = ? and attempts > 0", caseId) == 1);
        var reading = as("centre").get("/v1/cases/{id}", caseId).then();
        reading.body("personReading.state", equalTo("WAITING")).body("person", nullValue());
        String shown = reading.extract().path("personReading.lastError");
        assertThat(shown).isNotBlank().doesNotContain(ReferralStub.NAME);
        if (error != null) {
            assertThat(shown).isEqualTo(error);
        }

        ReferralStub.answer(referral.referralId(), okJson(ReferralStub.REFERRAL));
        awaitState(caseId, "READ");
        as("centre")
                .get("/v1/cases/{id}", caseId)
                .then()
                .body("personReading.lastError", nullValue())
                .body("person.fullName", equalTo(ReferralStub.NAME));
    }

    @Test
    void givesUpAfterTheLastAttemptUntilTheCentreAsksAgain() {
        var referral = Events.referral();
        ReferralStub.answer(referral.referralId(), serviceUnavailable());
        var caseId = story.open(referral);
        rows.change("update person_record set attempts = 11 where case_id = ?", caseId);
        awaitState(caseId, "FAILED");

        ReferralStub.answer(referral.referralId(), okJson(ReferralStub.REFERRAL));
        step("centre", caseId, "person-readings", "{}")
                .then()
                .statusCode(200)
                .body("state", equalTo("WAITING"))
                .body("attempts", equalTo(0))
                .body("lastError", nullValue());
        awaitState(caseId, "READ");
    }

    @Test
    void oneThatCannotBeReadKeepsNobodyWaiting() {
        var stuck = Events.referral();
        ReferralStub.answer(stuck.referralId(), okJson("[]"));
        story.open(stuck);
        awaitState(story.pending(), "READ");
    }

    @Test
    void doesNotReadAgainWhatIsRead() {
        var referral = Events.referral();
        var caseId = story.open(referral);
        awaitState(caseId, "READ");
        step("centre", caseId, "person-readings", "{}").then().statusCode(200).body("state", equalTo("READ"));
        assertThat(ReferralStub.requestsFor(referral.referralId())).hasSize(1);
    }

    @Test
    void isAskedForByTheCentreAlone() {
        var path = "/v1/cases/{id}/person-readings";
        as("police-investigator").post(path, story.pending()).then().statusCode(403);
        as("centre").post(path, UUID.randomUUID()).then().statusCode(404);
    }

    private void awaitState(UUID caseId, String state) {
        await().until(() -> rows.count("person_record where case_id = ? and state = ?", caseId, state) == 1);
    }

    private static String claims(String authorization) {
        return new String(Base64.getUrlDecoder().decode(authorization.split("\\.")[1]), StandardCharsets.UTF_8);
    }
}
