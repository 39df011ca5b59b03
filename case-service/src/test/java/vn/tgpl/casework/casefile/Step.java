package vn.tgpl.casework.casefile;

import static vn.tgpl.casework.support.Agencies.as;

import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.UUID;

/** The steps that a case can take over HTTP, each with a client that may ask for it and a body that is well formed. */
enum Step {
    ACCEPTANCE("centre", "{\"category\": \"POOR_HOUSEHOLD\"}"),
    REFUSAL("centre", "{\"ground\": \"NOT_ENTITLED\", \"detail\": \"x\"}"),
    TRANSFER("centre", "{\"toProvince\": \"91\", \"reason\": \"x\"}"),
    PROOF("centre", """
            {"category": "POOR_HOUSEHOLD", "documentKind": "POOR_HOUSEHOLD_CERTIFICATE", "reference": "12/GCN",
             "provenOn": "2026-11-02"}"""),
    ASSIGNMENTS("centre", "{\"providerId\": \"01990000-0000-7000-8000-00000000000f\"}"),
    PROVIDER_REFUSAL("centre", "{\"ground\": \"NOT_OBJECTIVE\", \"detail\": \"x\"}"),
    CHANGE_REQUESTS(
            "centre",
            "{\"receivedAt\": \"2026-11-21T09:00:00+07:00\", \"ground\": \"NOT_OBJECTIVE\", \"detail\": \"x\"}"),
    REGISTRATIONS(
            "police-investigator", "{\"decision\": \"REGISTERED\", \"decidedAt\": \"2026-11-21T09:00:00+07:00\"}"),
    COMPLETION("centre", "{\"completedOn\": \"2026-11-20\", \"detail\": \"x\"}"),
    DISCONTINUANCE("centre", "{\"ground\": \"WITHDRAWN\", \"detail\": \"x\"}"),
    SUSPENSION("centre", "{\"ground\": \"CASE_SUSPENDED\", \"detail\": \"x\"}");

    final String client;
    final String body;

    Step(String client, String body) {
        this.client = client;
        this.body = body;
    }

    String path(UUID caseId) {
        return "/v1/cases/" + caseId + "/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    RequestSpecification asked() {
        return as(client).body(body);
    }
}
