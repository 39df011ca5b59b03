package vn.tgpl.referral.duty;

import static vn.tgpl.referral.notice.Agencies.as;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import vn.tgpl.testkit.Json;

/** The Centre's rosters as the tests publish them. */
final class Rosters {

    /** Sunday to Saturday, more than five working days after {@link vn.tgpl.referral.Now#FRIDAY_EVENING}. */
    static final String WEEK = "/v1/duty/rosters/2026-12-06/2026-12-12";

    /** One shift of the whole week, for the whole province. */
    static final Json PLAN = Json.of("""
            {"centrePhone": "0290 3831 111",
             "shifts": [{"start": "2026-12-06T00:00:00+07:00", "end": "2026-12-13T00:00:00+07:00", "form": "TELEPHONE",
                         "place": null, "communes": [],
                         "onDuty": {"providerId": "019a9f00-1c2d-7b3e-a4f5-60718293a4b5", "name": "Lê Thị D",
                                    "phone": "0912 000 333"},
                         "backup": {"providerId": null, "name": "Phạm Văn E", "phone": "0912 000 444"}}]}""");

    private Rosters() {}

    static Response put(String period, Object plan) {
        return as("centre").body(plan.toString()).put(period);
    }

    /** The shifts of the week: its only one, once with each of these changes. */
    static Json week(String... shifts) {
        return PLAN.with("/shifts", "[" + String.join(",", shifts) + "]");
    }

    /** A shift in the week, written as times on a day, such as {@code 08T07:30}. */
    static Json shift(String start, String end, String name) {
        return Json.of("""
                {"start": "2026-12-%s:00+07:00", "end": "2026-12-%s:00+07:00", "form": "TELEPHONE", "place": null,
                 "communes": [], "onDuty": {"providerId": null, "name": "%s", "phone": "0912 000 333"},
                 "backup": {"providerId": null, "name": "Phạm Văn E", "phone": "0912 000 444"}}""".formatted(start, end, name));
    }

    /** Loads the directory that the local stack starts with. */
    static void loadAgencies() throws IOException {
        as("operator")
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/csv", ContentType.TEXT)))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv")
                .body(Files.readAllBytes(Path.of("../deploy/agencies.csv")))
                .post("/v1/agencies")
                .then()
                .statusCode(200);
    }
}
