package vn.tgpl.referral.register;

import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.tgpl.referral.Now;
import vn.tgpl.referral.notice.Agencies;
import vn.tgpl.testkit.Json;

/** Notices of years that no other test knows, so that a register holds nothing else. */
@ApplicationScoped
class Notices {

    private final Now now;

    Notices(Now now) {
        this.now = now;
    }

    /** Sends a notice that is received at this time, half an hour after the person asked. */
    UUID send(String client, String at) {
        return send(client, at, NOTICE);
    }

    UUID send(String client, String at, Json notice) {
        return send(client, at, notice, Duration.ofMinutes(30));
    }

    UUID send(String client, String at, Json notice, Duration afterRequest) {
        var received = OffsetDateTime.parse(at).toInstant();
        now.is(received);
        return UUID.fromString(Agencies.sent(client, dated(notice, received.minus(afterRequest))));
    }

    private static Json dated(Json notice, Instant requested) {
        return notice.with("/request/receivedAt", "\"" + requested + "\"");
    }

    void forgetTheTime() {
        now.is(Now.FRIDAY_EVENING);
    }

    static ValidatableResponse register(String client, String query) {
        return as(client).urlEncodingEnabled(false).get("/v1/register?" + query).then();
    }
}
