package vn.tgpl.casework.support;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Stands in for referral-service: it tells of one person, unless a test says otherwise for its own referral. */
public class ReferralStub implements QuarkusTestResourceLifecycleManager {

    public static final String NAME = "Nguyễn Văn A";
    public static final String CITIZEN_NUMBER = "096209001234";
    public static final String PHONE = "0912000111";

    public static final String REFERRAL = """
            {
              "id": "01990000-0000-7000-8000-000000000009", "state": "RECEIVED", "somethingNew": {"a": 1},
              "person": {
                "fullName": "%s", "dateOfBirth": {"precision": "DAY", "value": "2009-05-17"}, "sex": "MALE",
                "identifiers": [{"type": "CCCD", "value": "%s", "reason": null}],
                "address": {"provinceCode": "96", "communeCode": "32098", "text": "Ấp 1"},
                "proceduralRole": "IN_CUSTODY", "custody": "CUSTODY", "heldAt": "G01.96.TG1",
                "claimedCategories": ["MINOR_ACCUSED_16_TO_18"], "language": "vi", "interpreterNeeded": false,
                "phone": "%s", "relative": {"fullName": "Nguyễn Thị B", "phone": "0912000222", "relation": "mẹ"}
              }
            }""".formatted(NAME, CITIZEN_NUMBER, PHONE);

    private static final int AFTER_THE_TESTS_OWN = 10;

    private static volatile WireMockServer server;

    @Override
    public Map<String, String> start() {
        server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        server.start();
        server.stubFor(get(urlPathMatching("/v1/referrals/.+"))
                .atPriority(AFTER_THE_TESTS_OWN)
                .willReturn(okJson(REFERRAL)));
        return Map.of("quarkus.rest-client.referral-service.url", server.baseUrl());
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }

    /** What referral-service answers to who asks for this referral, from now on. */
    public static void answer(UUID referral, ResponseDefinitionBuilder answer) {
        server.stubFor(get(urlEqualTo("/v1/referrals/" + referral)).willReturn(answer));
    }

    public static List<LoggedRequest> requestsFor(UUID referral) {
        return server.findAll(getRequestedFor(urlEqualTo("/v1/referrals/" + referral)));
    }
}
