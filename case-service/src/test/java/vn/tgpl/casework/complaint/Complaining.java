package vn.tgpl.casework.complaint;

import static vn.tgpl.casework.support.Agencies.as;

import io.restassured.response.Response;
import java.util.UUID;

/** A complaint of Monday, the 2nd of November 2026, and what becomes of it. */
final class Complaining {

    static final String WORDS = "Luật sư Nguyễn không đến";
    static final String RECEIVED = """
            {"act": "AID_NOT_PROVIDED", "complainant": "AIDED_PERSON", "receivedAt": "2026-11-02T09:00:00+07:00",
             "detail": "%s"}""".formatted(WORDS);
    static final String ANSWER = "{\"upheld\": false, \"detail\": \"Không có căn cứ\"}";
    static final String APPEAL = "{\"receivedAt\": \"2026-11-06T09:00:00+07:00\", \"detail\": \"Chưa đồng ý\"}";

    private Complaining() {}

    static Response receive(UUID caseId, String body) {
        return as("centre").body(body).post("/v1/cases/{id}/complaints", caseId);
    }

    static UUID received(UUID caseId) {
        return UUID.fromString(
                receive(caseId, RECEIVED).then().statusCode(201).extract().path("id"));
    }

    static Response step(String client, UUID caseId, UUID id, String step, String body) {
        var seen = as("centre").get("/v1/cases/{id}/complaints/{c}", caseId, id).getHeader("ETag");
        return as(client)
                .header("If-Match", seen)
                .body(body)
                .post("/v1/cases/{id}/complaints/{c}/{step}", caseId, id, step);
    }
}
