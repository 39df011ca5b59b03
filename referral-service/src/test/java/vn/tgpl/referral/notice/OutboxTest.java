package vn.tgpl.referral.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.referral.notice.Agencies.NOTICE;
import static vn.tgpl.referral.notice.Agencies.as;
import static vn.tgpl.referral.notice.Agencies.sent;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.ReferralEvent;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.json.EventJson;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Parts;

@QuarkusTest
@Parts
class OutboxTest {

    @Inject
    Database database;

    @Test
    void aReferralPublishesThatItWasReceived() {
        var id = sent("police-investigator", NOTICE);

        assertThat(database.query("""
                        select aggregatetype, type, source, specversion, dataschema from outbox where aggregateid = ?""", id))
                .containsExactly(List.of(
                        "referral",
                        "vn.tgpl.referral.received.v1",
                        "/referral-service",
                        "1.0",
                        "urn:tgpl:schema:vn.tgpl.referral.received.v1"));
    }

    @Test
    void theEventSaysWhatTheCentreNeedsToBegin() throws Exception {
        var id = sent("police-investigator", NOTICE);

        var event = (ReferralReceived) EventJson.read(payload(id), ReferralEvent.class);

        assertThat(event.referralId()).isEqualTo(UUID.fromString(id));
        assertThat(event.sender()).isEqualTo("G01.96.PC02");
        assertThat(event.participants()).containsExactly("VKS.96");
        assertThat(event.proceeding().agencyCaseNumber()).isEqualTo("118/2026");
        assertThat(event.clocks())
                .extracting(StartedClock::rule)
                .containsExactlyInAnyOrder("R02 notify-held-person", "R08 accept-agency-notice", "R09 assign-provider");
    }

    @Test
    void theEventHasNothingPersonal() {
        assertThat(payload(sent("police-investigator", NOTICE)))
                .doesNotContain("Nguyễn", "096209001234", "0912000", "Ấp 1", "32098", "2009-05-17", "Trộm", "MINOR");
    }

    @Test
    void theEventCarriesTheTraceOfItsRequest() {
        var traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
        String id = as("police-investigator")
                .header("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(NOTICE.toString())
                .post("/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        var traceparent = database.query("select traceparent from outbox where aggregateid = ?", id);
        assertThat((String) traceparent.getFirst().getFirst()).startsWith("00-" + traceId + "-");
    }

    private String payload(String referral) {
        return (String) database.query("select payload::text from outbox where aggregateid = ?", referral)
                .getFirst()
                .getFirst();
    }
}
