package vn.tgpl.court.course.http;

import static vn.tgpl.court.listing.Court.HEARING;
import static vn.tgpl.court.listing.Court.MOVED;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.listing.Court.put;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.tgpl.statute.time.LegalTime;
import vn.tgpl.testkit.Json;

/** What the tests have a court do with its hearings. */
final class Steps {

    static final String POSTPONEMENT = """
            {"reasonCode": "COUNSEL_ABSENT", "detail": "Người bào chữa ốm", "decidedAt": "2026-11-21T08:30:00+07:00"}""";
    static final String SUSPENSION = """
            {"reasonCode": "EVIDENCE_NEEDED", "decidedAt": "2026-11-21T10:00:00+07:00"}""";
    static final String CANCELLATION = """
            {"reasonCode": "LISTED_BY_MISTAKE"}""";

    private Steps() {}

    static LocalDate today() {
        return LegalTime.dayOf(Clock.systemUTC().instant());
    }

    static String at(LocalDate day, String time) {
        return day + "T" + time + ":00+07:00";
    }

    /** One that began today, so that it may have ended. */
    static Json hearingOfToday() {
        return HEARING.with("/days/0/start", "\"" + at(today(), "00:00") + "\"")
                .with("/days/0/end", "null")
                .with("/persons/0/charges", "[\"Trộm cắp tài sản\", \"Gây rối trật tự công cộng\"]");
    }

    static Json outcome() {
        return Json.of("""
                {"pronouncedAt": "%s", "judgment": {"number": "34/2026/HS-ST", "date": "%s"},
                 "results": [{"person": 0, "charge": "Trộm cắp tài sản", "result": "CONVICTED", "detail": "09 tháng tù",
                              "present": true}]}""".formatted(at(today(), "00:00"), today()));
    }

    static ValidatableResponse step(UUID hearing, Object version, String noun, Object body) {
        return step(as("court-clerk").header("If-Match", "\"" + version + "\""), hearing, noun, body);
    }

    static ValidatableResponse step(RequestSpecification caller, UUID hearing, String noun, Object body) {
        return caller.body(body.toString())
                .post("/v1/hearings/{id}/" + noun, hearing)
                .then();
    }

    /** A step of a hearing that stands in this version, with what it needs. */
    static ValidatableResponse take(String noun, Listed listed) {
        return switch (noun) {
            case "postponement" -> step(listed.id(), listed.version(), noun, POSTPONEMENT);
            case "suspension" -> step(listed.id(), listed.version(), noun, SUSPENSION);
            case "cancellation" -> step(listed.id(), listed.version(), noun, CANCELLATION);
            case "duplicate-of" ->
                step(listed.id(), listed.version(), noun, "{\"hearing\": \"" + listed.other() + "\"}");
            case "outcome" ->
                step(listed.id(), listed.version(), noun, outcome().with("/judgment/number", "\"" + fresh() + "\""));
            case "fixing" -> put(listed.reference(), MOVED).then();
            default -> throw new IllegalArgumentException(noun);
        };
    }

    /** A hearing of today that was brought to this status. */
    static Listed listed(String status) {
        var reference = fresh();
        var other = fresh();
        put(other, hearingOfToday());
        var id = UUID.fromString(put(reference, hearingOfToday())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        var fixed = new Listed(id, reference, other, 0);
        var noun = switch (status) {
            case "FIXED" -> null;
            case "POSTPONED" -> "postponement";
            case "SUSPENDED" -> "suspension";
            case "CANCELLED" -> "cancellation";
            case "DUPLICATE" -> "duplicate-of";
            case "HELD" -> "outcome";
            default -> throw new IllegalArgumentException(status);
        };
        if (noun == null) {
            return fixed;
        }
        take(noun, fixed).statusCode(200);
        return new Listed(id, reference, other, 1);
    }

    record Listed(UUID id, String reference, String other, int version) {}
}
