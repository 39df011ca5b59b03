package vn.tgpl.casework.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.casework.support.Agencies.accept;
import static vn.tgpl.casework.support.Agencies.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.Parts;
import vn.tgpl.casework.support.Channels;
import vn.tgpl.casework.support.Events;
import vn.tgpl.casework.support.Feeds;
import vn.tgpl.casework.support.Rows;
import vn.tgpl.casework.support.Story;
import vn.tgpl.contracts.ReferralClockMissed;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.clock.ClockWatch;

/** Who takes part in a case is told when the time that the law allows runs out. */
@QuarkusTest
@Parts
class ClockFactsTest {

    private static final String RULE = "R08 accept-agency-notice";
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @Inject
    Story story;

    @Inject
    Channels channels;

    @Inject
    Rows rows;

    @Inject
    ClockWatch watch;

    @Test
    void everyoneIsToldOnceThatTheCentresTimeIsOver() {
        var clock = clock(Duration.ofHours(13));
        var caseId = story.open(withClock(clock));
        watch.watch();
        watch.watch();

        var involvement = Story.involvementOf(caseId);
        for (var client : List.of("police-investigator", "centre", "procuracy", "detention-camp")) {
            assertThat(Feeds.facts(client, involvement)).containsExactly("REFERRED", "CLOCK_MISSED");
        }
        var told = Feeds.about("centre", involvement).getLast();
        assertThat(told.field("by")).isEqualTo("H12.TP.TGPL");
        assertThat(told.field("details"))
                .isEqualTo(Map.of("rule", RULE, "dueAt", clock.dueAt().toString()));
        assertThat(rows.texts("select type from outbox where aggregateid = ?", caseId.toString()))
                .containsExactly("vn.tgpl.case.clock-missed.v1");
    }

    @Test
    void everyoneIsWarnedBeforeThat() {
        var caseId = story.open(withClock(clock(Duration.ofHours(9))));
        watch.watch();

        assertThat(Feeds.facts("procuracy", Story.involvementOf(caseId)))
                .containsExactly("REFERRED", "CLOCK_APPROACHING");
    }

    @Test
    void nobodyIsToldOfWhatWasDoneInTime() {
        var caseId = story.open(withClock(clock(Duration.ofHours(9))));
        accept(caseId).then().statusCode(200);
        watch.watch();

        assertThat(Feeds.facts("procuracy", Story.involvementOf(caseId))).containsExactly("REFERRED", "ACCEPTED");
    }

    @Test
    void everyoneIsToldOnceThatASendersTimeWasOver() {
        var referral = Events.referral();
        var involvement = Story.involvementOf(story.open(referral));
        var missed = new ReferralClockMissed(referral.referralId(), clock(Duration.ofHours(13)), NOW);
        var eventId = UUID.randomUUID();

        channels.hear(missed, eventId);
        channels.hear(missed, eventId);

        assertThat(Feeds.facts("procuracy", involvement)).containsExactly("REFERRED", "CLOCK_MISSED");
        assertThat(Feeds.about("procuracy", involvement).getLast().field("by")).isEqualTo("G01.96.PC02");
        as("procuracy")
                .get("/v1/involvements/{id}", involvement)
                .then()
                .body("status", equalTo("REFERRED"))
                .body("version", equalTo(1));
    }

    /** It fails, so that it is tried again and then kept with the dead letters. */
    @Test
    void aClockOfAnUnknownReferralIsNotPassedOver() {
        var missed = new ReferralClockMissed(UUID.randomUUID(), clock(Duration.ofHours(13)), NOW);

        assertThatThrownBy(() -> channels.hear(missed)).hasMessageContaining("No case yet of the referral");
    }

    /** Twelve hours with a warning after eight, started so long ago. */
    private static StartedClock clock(Duration ago) {
        var start = NOW.minus(ago);
        return new StartedClock(RULE, "Law", "12h", "8h", start, start, start.plus(Duration.ofHours(12)), null);
    }

    private static ReferralReceived withClock(StartedClock clock) {
        var referral = Events.referral();
        return new ReferralReceived(
                referral.referralId(),
                referral.sender(),
                referral.kind(),
                referral.procedure(),
                referral.proceduralRole(),
                referral.custody(),
                referral.requestStatus(),
                referral.heldAt(),
                referral.participants(),
                referral.proceeding(),
                referral.receivedAt(),
                List.of(clock),
                null);
    }
}
