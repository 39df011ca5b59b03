package vn.tgpl.casework.document;

import io.restassured.response.Response;
import java.util.UUID;
import vn.tgpl.testkit.Json;

/** A document of a case's proceeding, as an agency records it. */
final class Documents {

    private Documents() {}

    /** Of 2 December 2026, not received yet. */
    static Json document(String kind) {
        return Json.of("""
                {"kind": "%s", "number": "118/KLĐT", "issuedOn": "2026-12-02", "receivedOn": null,
                 "reference": "Bút lục 45", "complex": false, "absent": false}""".formatted(kind));
    }

    static UUID id(Response recorded) {
        return UUID.fromString(recorded.then().statusCode(201).extract().path("id"));
    }
}
