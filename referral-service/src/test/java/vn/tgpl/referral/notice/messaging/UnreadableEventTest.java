package vn.tgpl.referral.notice.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.contracts.CaseAccepted;
import vn.tgpl.platform.inbox.UnreadableEvent;
import vn.tgpl.platform.json.EventJson;
import vn.tgpl.referral.Parts;
import vn.tgpl.referral.notice.Agencies;

@QuarkusTest
@Parts
class UnreadableEventTest {

    @Inject
    CaseEvents events;

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "{}",
                "{\"type\": \"vn.tgpl.case.unheard-of.v1\"}",
                "{\"type\": \"vn.tgpl.case.accepted.v1\", \"caseId\": 7}"
            })
    void goesToTheDeadLettersAtOnce(String value) {
        assertIsDead(events.record(value, UUID.randomUUID()));
    }

    @Test
    void anEventWithoutIdGoesToTheDeadLetters() {
        var accepted = new CaseAccepted(UUID.randomUUID(), UUID.randomUUID(), "TT.TGTT.03.2026", Instant.EPOCH);

        assertIsDead(new ConsumerRecord<>("tgpl.case.v1", 0, 0, "key", EventJson.write(accepted)));
    }

    @Test
    void theNextEventIsHandled() {
        var referral = Agencies.sent("police-investigator", Agencies.NOTICE);
        assertIsDead(events.record("no JSON", UUID.randomUUID()));

        events.arrive(new CaseAccepted(
                UUID.randomUUID(),
                UUID.fromString(referral),
                "TT.TGTT.04.2026",
                Instant.parse("2026-11-20T16:00:00Z")));

        Agencies.as("centre").get("/v1/referrals/" + referral).then().body("state", equalTo("ACCEPTED"));
    }

    private void assertIsDead(ConsumerRecord<String, String> event) {
        assertThat(events.deliver(event))
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .withCauseInstanceOf(UnreadableEvent.class);
    }
}
