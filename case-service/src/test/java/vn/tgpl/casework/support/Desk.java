package vn.tgpl.casework.support;

import static vn.tgpl.casework.support.Agencies.as;

import io.restassured.response.Response;
import java.util.UUID;
import vn.tgpl.testkit.Json;

/** Requests made at the Centre's own desk. */
public final class Desk {

    public static final String NUMBER = "096050001234";
    public static final String PHONE = "0912000333";

    /** The person asks for participation in a civil proceeding. */
    public static final Json LITIGATION = Json.of("""
            {
              "source": "REQUEST", "aidForm": "LITIGATION", "requestedAt": "2026-11-20T09:15:00+07:00",
              "proceeding": {"procedure": "CIVIL", "proceduralRole": "PARTY", "agencyCaseNumber": null,
                             "courtCaseNumber": null, "court": null, "participants": []},
              "limitationEndsOn": null, "hearingOn": null, "immediate": null, "immediateReason": null,
              "person": {
                "fullName": "Trần Văn C", "dateOfBirth": {"precision": "YEAR", "value": "1950"}, "sex": "MALE",
                "identifiers": [{"type": "CCCD", "value": "%s"}],
                "address": {"provinceCode": "96", "text": "Ấp 3"}, "custody": "AT_LIBERTY", "heldAt": null,
                "claimedCategories": ["POOR_HOUSEHOLD"], "phone": "%s"
              },
              "requester": null
            }""".formatted(NUMBER, PHONE));

    /** The person asks for something that is before no court. */
    public static Json outOfCourt(String aidForm) {
        return LITIGATION.with("/aidForm", "\"" + aidForm + "\"").with("/proceeding", "null");
    }

    private Desk() {}

    public static Response ask(Json request) {
        return as("centre").body(request.toString()).post("/v1/cases");
    }

    public static UUID open(Json request) {
        return UUID.fromString(ask(request).then().statusCode(201).extract().path("id"));
    }
}
