package vn.tgpl.referral.explanation;

import static vn.tgpl.referral.notice.Agencies.as;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import vn.tgpl.testkit.Json;

/** Explanations as the tests record them: forty minutes before {@link vn.tgpl.referral.Now}. */
final class Explanations {

    static final String EXPLANATIONS = "/v1/explanations";

    static final Json CUSTODY = Json.of("""
            {"procedure": "CRIMINAL",
             "person": {"fullName": "Nguyễn Văn A", "dateOfBirth": {"precision": "DAY", "value": "2009-05-17"},
                        "identifiers": [{"type": "CCCD", "value": "096209001234"}],
                        "address": {"provinceCode": "96", "communeCode": "32098", "text": "Ấp 1"},
                        "proceduralRole": "IN_CUSTODY", "language": "vi", "interpreterNeeded": false},
             "event": "CUSTODY", "stage": "INVESTIGATION", "explainedAt": "2026-11-20T22:00:00+07:00",
             "explainer": {"fullName": "Trần Văn C", "position": "Điều tra viên"},
             "minutes": {"number": "45/BB-GT", "formCode": "MAU_02"},
             "declaredEntitled": true, "outcome": "NOT_REQUESTED", "refusal": null, "interpreter": null,
             "referralId": null, "proceeding": {"agencyCaseNumber": "118/2026", "nationalCaseFileCode": null}}""");

    static final Json REFUSED = CUSTODY.with("/outcome", "\"REFUSED\"").with("/refusal", """
            {"threePartyMinutes": "07/BB-TC", "parties": [{"side": "PERSON", "fullName": "Nguyễn Văn A"},
             {"side": "AGENCY", "fullName": "Trần Văn C"}, {"side": "PROVIDER", "fullName": "Lê Thị D"}]}""");

    static final Json INTERPRETED = CUSTODY.with("/person/interpreterNeeded", "true")
            .with("/interpreter", "{\"language\": \"km\", \"requestedFrom\": \"G01.96.TG1\"}");

    private Explanations() {}

    static Response record(String client, Object explanation) {
        return record(client, explanation, UUID.randomUUID().toString());
    }

    static Response record(String client, Object explanation, String key) {
        return as(client)
                .header("Idempotency-Key", key)
                .body(explanation.toString())
                .post(EXPLANATIONS);
    }

    /** Records it and gives its id. */
    static String recorded(String client, Object explanation) {
        return record(client, explanation).then().statusCode(201).extract().path("id");
    }

    /** The ids that a list shows. */
    static List<String> ids(String client, String query) {
        return as(client)
                .urlEncodingEnabled(false)
                .get(EXPLANATIONS + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
