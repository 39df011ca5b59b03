package vn.tgpl.referral.duty;

import static vn.tgpl.referral.notice.Agencies.as;

import io.restassured.response.Response;
import java.util.UUID;
import vn.tgpl.testkit.Json;

/** Calls to the duty telephone as the tests record them: half an hour before {@link vn.tgpl.referral.Now}. */
final class Calls {

    static final String CALLS = "/v1/duty/calls";

    static final Json MISSED = Json.of("""
            {"calledAt": "2026-11-20T22:10:00+07:00", "agency": null, "caller": "Trần Văn C",
             "role": "IN_CUSTODY", "custody": "CUSTODY",
             "contact": {"name": "Nguyễn Thị B", "phone": "0912000222", "address": "Ấp 1"},
             "answeredBy": "MISSED", "returnedAt": null, "result": null, "referralId": null}""");

    static final Json ANSWERED = MISSED.with("/answeredBy", "\"DUTY\"").with("/result", "\"REQUESTED\"");

    static final Json RETURN = Json.of("""
            {"returnedAt": "2026-11-20T22:25:00+07:00", "result": "REQUESTED", "referralId": null}""");

    private Calls() {}

    static Response record(String client, Object call) {
        return post(client, CALLS, null, call);
    }

    /** Records it and gives where it is. */
    static String recorded(String client, Object call) {
        return record(client, call).then().statusCode(201).extract().header("Location");
    }

    static Response giveBack(String client, String call, String ifMatch, Object callReturn) {
        return post(client, call + "/return", ifMatch, callReturn);
    }

    static Response leadTo(String client, String call, String ifMatch, String referral) {
        return post(client, call + "/referral", ifMatch, "{\"referralId\": \"" + referral + "\"}");
    }

    private static Response post(String client, String path, String ifMatch, Object body) {
        var request = as(client).header("Idempotency-Key", UUID.randomUUID().toString());
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .body(body.toString())
                .post(path);
    }
}
