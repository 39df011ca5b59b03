package vn.tgpl.casework.casefile;

import static vn.tgpl.casework.support.Agencies.as;

import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** The steps that a case can take over HTTP, each with a client that may ask for it and a body that is well formed. */
enum Step {
    acceptance("centre", "{\"category\": \"POOR_HOUSEHOLD\"}"),
    refusal("centre", "{\"ground\": \"NOT_ENTITLED\", \"detail\": \"x\"}"),
    assignments("centre", "{\"providerId\": \"01990000-0000-7000-8000-00000000000f\"}"),
    registrations(
            "police-investigator", "{\"decision\": \"REGISTERED\", \"decidedAt\": \"2026-11-21T09:00:00+07:00\"}");

    final String client;
    final String body;

    Step(String client, String body) {
        this.client = client;
        this.body = body;
    }

    String path(UUID caseId) {
        return "/v1/cases/" + caseId + "/" + name();
    }

    RequestSpecification asked() {
        return as(client).body(body);
    }
}
