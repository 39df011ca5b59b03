package vn.tgpl.referral.directory;

import static vn.tgpl.referral.notice.Agencies.as;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.tgpl.testkit.Json;

/** The operator's files, with identifiers that no other test has. */
final class Files {

    static final String HEADER = "id,name,kind,province,validFrom,validTo,parent,succeededBy";

    private static final RestAssuredConfig CONFIG = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("text/csv", io.restassured.http.ContentType.TEXT));

    private Files() {}

    /** An identifier that is new. */
    static String id() {
        return "T"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 20).toUpperCase();
    }

    static Json agency(String id) {
        return Json.of("""
                {"id": "%s", "name": "Tòa án nhân dân khu vực 1", "kind": "COURT", "province": "96",
                 "validFrom": "2025-07-01", "validTo": null, "parent": null, "succeededBy": null}""".formatted(id));
    }

    static String of(Json... agencies) {
        return List.of(agencies).toString();
    }

    static Response load(String json) {
        return load(json, UUID.randomUUID().toString());
    }

    static Response load(String json, String key) {
        return as("operator").header("Idempotency-Key", key).body(json).post("/v1/agencies");
    }

    /** A file whose columns are those of the header. */
    static Response loadCsv(String... lines) {
        return loadCsv((HEADER + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8));
    }

    static Response loadCsv(byte[] file) {
        return as("operator")
                .config(CONFIG)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv")
                .body(file)
                .post("/v1/agencies");
    }
}
