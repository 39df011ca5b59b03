package vn.tgpl.casework.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import vn.tgpl.statute.time.LegalTime;
import vn.tgpl.testkit.Tokens;

/** How the tests speak as agencies. */
public final class Agencies {

    public static final String POLICE = "G01.96.PC02";
    public static final String COMMUNE_POLICE = "G01.96.32098";
    public static final String CAMP = "G01.96.TG1";
    public static final String PROCURACY = "VKS.96";
    public static final String COURT = "TA.96.KV6";
    public static final String CENTRE = "H12.TP.TGPL";

    private Agencies() {}

    public static RequestSpecification as(String client) {
        return given().auth().oauth2(Tokens.of(client)).contentType(ContentType.JSON);
    }

    /** Takes a step of the case, in the version that the client sees now. */
    public static Response step(String client, UUID caseId, String step, String body) {
        var seen = as(client).get("/v1/cases/{id}", caseId).getHeader("ETag");
        return as(client).header("If-Match", seen).body(body).post("/v1/cases/" + caseId + "/" + step);
    }

    public static Response accept(UUID caseId) {
        return step("centre", caseId, "acceptance", "{\"category\": \"MINOR_ACCUSED_16_TO_18\"}");
    }

    public static Response assign(UUID caseId, UUID provider) {
        return step("centre", caseId, "assignments", "{\"providerId\": \"%s\"}".formatted(provider));
    }

    /** What stands between a provider and a case, as the Centre sees it. */
    public static Response conflicts(UUID caseId, UUID provider) {
        return as("centre").get("/v1/cases/{id}/conflicts?provider={provider}", caseId, provider);
    }

    /** Declares the interests of two cases' persons opposed. */
    public static Response oppose(UUID caseId, UUID other) {
        return as("centre").body("{\"caseId\": \"%s\"}".formatted(other)).post("/v1/cases/{id}/oppositions", caseId);
    }

    public static Response declare(String client, UUID provider, String body) {
        return as(client).body(body).post("/v1/providers/{id}/declarations", provider);
    }

    public static Response register(String client, UUID caseId) {
        return step(
                client,
                caseId,
                "registrations",
                "{\"decision\": \"REGISTERED\", \"decidedAt\": \"2026-11-21T09:00:00+07:00\"}");
    }

    /** A card that every day of the tests finds valid, as a field of a provider. */
    public static final String CARD = "\"card\": {\"number\": \"123/LS\", \"issuedOn\": \"2020-01-02\"}";

    /** The case is completed today. */
    public static Response complete(UUID caseId) {
        var today = LocalDate.now(LegalTime.ZONE);
        return step("centre", caseId, "completion", "{\"completedOn\": \"%s\", \"detail\": \"x\"}".formatted(today));
    }

    /** Adds a lawyer of this name to the Centre's register. */
    public static UUID addLawyer(String name) {
        return addProvider("{\"name\": \"%s\", \"kind\": \"LAWYER\", %s}".formatted(name, CARD));
    }

    public static UUID addProvider(String entry) {
        return UUID.fromString(as("centre")
                .body(entry)
                .post("/v1/providers")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
