package vn.tgpl.referral.notice;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tgpl.testkit.Json;
import vn.tgpl.testkit.Tokens;

/** How the tests speak as agencies. */
public final class Agencies {

    public static final Json NOTICE = Json.of("""
            {
              "kind": "NOTICE", "procedure": "CRIMINAL",
              "person": {
                "fullName": "Nguyễn Văn A", "dateOfBirth": {"precision": "DAY", "value": "2009-05-17"}, "sex": "MALE",
                "identifiers": [{"type": "CCCD", "value": "096209001234"}],
                "address": {"provinceCode": "96", "communeCode": "32098", "text": "Ấp 1"},
                "proceduralRole": "IN_CUSTODY", "custody": "CUSTODY", "heldAt": "G01.96.TG1",
                "claimedCategories": ["MINOR_ACCUSED_16_TO_18"], "language": "vi", "interpreterNeeded": false,
                "phone": "0912000111", "relative": {"fullName": "Nguyễn Thị B", "phone": "0912000222", "relation": "mẹ"}
              },
              "request": {"status": "REQUESTED", "receivedAt": "2026-11-20T22:10:00+07:00"},
              "proceeding": {"agencyCaseNumber": "118/2026", "nationalCaseFileCode": null, "stage": "INVESTIGATION",
                             "charge": "Trộm cắp tài sản", "participants": ["VKS.96"]},
              "explanation": {"explainedAt": "2026-11-20T22:00:00+07:00", "event": "CUSTODY", "minutes": true},
              "document": {"number": "118", "notation": "TB-CSĐT", "promulgatedOn": "2026-11-20",
                           "signer": {"fullName": "Trần Văn C", "position": "Phó Thủ trưởng"}}
            }""");

    static {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    private Agencies() {}

    public static RequestSpecification as(String client) {
        return given().auth().oauth2(Tokens.of(client)).contentType(ContentType.JSON);
    }

    static Response send(String client, Object notice) {
        return send(client, notice, UUID.randomUUID().toString());
    }

    static Response send(String client, Object notice, String key) {
        var own = notice.toString().replace("\"118/2026\"", "\"" + caseNumber(key) + "\"");
        return as(client).header("Idempotency-Key", key).body(own).post("/v1/referrals");
    }

    /** The case number that a notice is sent with: its own, lest it be taken for another one of the same person. */
    static String caseNumber(String key) {
        return "118/" + Integer.toHexString(key.replace("\"", "").hashCode());
    }

    /** Sends it and gives its id. */
    public static String sent(String client, Object notice) {
        return send(client, notice).then().statusCode(201).extract().path("id");
    }

    /** Has the directory know these agencies. */
    public static void listed(String... ids) {
        var rows = Stream.of(ids)
                .map(
                        "{\"id\": \"%s\", \"name\": \"-\", \"kind\": \"PROCURACY\", \"province\": \"96\", \"validFrom\": \"2025-07-01\"}"
                                ::formatted);
        list(rows.toList());
    }

    /** Has the directory know an agency that ended with this day, and its successor. */
    public static void succeeded(String id, String lastDay, String successor) {
        listed(successor);
        list(List.of("""
                {"id": "%s", "name": "-", "kind": "PROCURACY", "province": "96", "validFrom": "2010-01-01",
                 "validTo": "%s", "succeededBy": "%s"}""".formatted(id, lastDay, successor)));
    }

    private static void list(List<String> agencies) {
        as("operator")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(agencies.toString())
                .post("/v1/agencies")
                .then()
                .statusCode(200);
    }

    /** Takes a step of the referral, in the version that the client sees now. */
    public static Response step(String client, String id, String step, String body) {
        return as(client).header("If-Match", etag(client, id)).body(body).post("/v1/referrals/{id}/" + step, id);
    }

    /** Has the referral say this instead, in the version that the client sees now. */
    public static Response put(String client, String id, Object notice) {
        return as(client)
                .header("If-Match", etag(client, id))
                .body(notice.toString())
                .put("/v1/referrals/{id}", id);
    }

    private static String etag(String client, String id) {
        var seen = as(client).get("/v1/referrals/{id}", id).getHeader("ETag");
        return seen == null ? "\"0\"" : seen;
    }
}
