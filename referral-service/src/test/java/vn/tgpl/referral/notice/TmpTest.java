package vn.tgpl.referral.notice;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.*;
import org.junit.jupiter.api.Test;
import vn.tgpl.referral.Parts;
import vn.tgpl.testkit.Tokens;

@QuarkusTest
@Parts
class TmpTest {
    @Test
    void time() throws Exception {
        var url = "http://localhost:" + io.restassured.RestAssured.port + "/v1/referrals";
        for (var v : HttpClient.Version.values())
            for (boolean chunked : new boolean[] {false, true}) {
                try (var client = HttpClient.newBuilder().version(v).build()) {
                    for (int i = 0; i < 3; i++) {
                        var p = HttpRequest.BodyPublishers.ofString("{\"kind\":\"" + "x".repeat(2 << 20) + "\"}");
                        var t = System.nanoTime();
                        var a = client.send(
                                HttpRequest.newBuilder(URI.create(url))
                                        .header("Authorization", "Bearer " + Tokens.of("police-investigator"))
                                        .header("Content-Type", "application/json")
                                        .header("Idempotency-Key", "k")
                                        .POST(chunked ? HttpRequest.BodyPublishers.fromPublisher(p) : p)
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
                        System.out.println(
                                "TIMED " + v + chunked + " " + a.statusCode() + " " + (System.nanoTime() - t) / 1000000
                                        + " ms " + a.headers().map() + a.body());
                    }
                } catch (Exception e) {
                    System.out.println("TIMED " + v + chunked + e);
                }
            }
    }
}
