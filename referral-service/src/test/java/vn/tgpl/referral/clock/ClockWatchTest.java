package vn.tgpl.referral.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.referral.clock.WatchedClock.START;
import static vn.tgpl.referral.clock.WatchedClock.twelveHours;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.ReferralClockMissed;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.json.EventJson;
import vn.tgpl.referral.Database;
import vn.tgpl.referral.Now;
import vn.tgpl.referral.Parts;
import vn.tgpl.referral.notice.Agencies;

@QuarkusTest
@Parts
class ClockWatchTest {

    private static final String APPROACHING = "vn.tgpl.referral.clock-approaching.v1";
    private static final String MISSED = "vn.tgpl.referral.clock-missed.v1";
    private static final Duration WARNED = Duration.ofHours(8);
    private static final Duration OVER = Duration.ofHours(12);

    @Inject
    WatchedClock clocks;

    @Inject
    Database database;

    @Inject
    Now now;

    @AfterEach
    void isFridayEveningAgain() {
        now.is(Now.FRIDAY_EVENING);
    }

    @Test
    void warnsOnceAndThenSaysOnceThatItIsMissed() {
        var subject = clocks.start(twelveHours());

        clocks.watch(WARNED.minusSeconds(1));
        assertThat(clocks.announced(subject)).isEmpty();
        clocks.watch(WARNED);
        clocks.watch(WARNED.plusSeconds(5));
        assertThat(clocks.announced(subject)).containsExactly(APPROACHING);
        clocks.watch(OVER);
        clocks.watch(OVER.plusSeconds(5));
        assertThat(clocks.announced(subject)).containsExactly(APPROACHING, MISSED);
    }

    @Test
    void saysNothingOfWhatWasDoneInTime() {
        var unwarned = clocks.start(twelveHours());
        clocks.meet(unwarned, WARNED.minusHours(1));
        clocks.watch(WARNED);
        var warned = clocks.start(twelveHours());
        clocks.watch(WARNED);
        clocks.meet(warned, OVER.minusSeconds(1));
        clocks.watch(OVER);

        assertThat(clocks.announced(unwarned)).isEmpty();
        assertThat(clocks.announced(warned)).containsExactly(APPROACHING);
    }

    @Test
    void saysWhenItWasDoneLate() {
        var subject = clocks.start(twelveHours());
        clocks.meet(subject, OVER.plusHours(1));
        clocks.watch(OVER.plusHours(1));

        assertThat(clocks.announced(subject)).containsExactly(MISSED);
        assertThat(missed(subject).clock().metAt()).isEqualTo(START.plus(OVER).plusSeconds(3600));
    }

    @Test
    void isNotMissedTwiceWhenItIsDoneAfterThat() {
        var subject = clocks.start(twelveHours());
        clocks.watch(OVER);
        clocks.meet(subject, OVER.plusHours(1));
        clocks.watch(OVER.plusHours(1));

        assertThat(clocks.announced(subject)).containsExactly(MISSED);
        assertThat(missed(subject).clock().metAt()).isNull();
    }

    @Test
    void warnsNobodyWhoHasNoTimeLeft() {
        var late = new StartedClock("R08 accept", "Law", "12h", "12h", START, START, START.plus(OVER), null);
        var subject = clocks.start(late);

        clocks.watch(OVER.minusSeconds(1));
        assertThat(clocks.announced(subject)).isEmpty();
        clocks.watch(OVER);
        assertThat(clocks.announced(subject)).containsExactly(MISSED);
    }

    @Test
    void leavesAloneWhatIsOnlyShown() {
        var subject = clocks.show(twelveHours());
        clocks.watch(OVER);

        assertThat(clocks.announced(subject)).isEmpty();
    }

    @Test
    void saysAtOnceThatANoticeCameLate() {
        now.is(START.plus(OVER).plus(OVER));
        var referral = UUID.fromString(Agencies.sent("police-investigator", Agencies.NOTICE));
        clocks.watch(OVER.plus(OVER));

        assertThat(clocks.announced(referral)).containsExactly("vn.tgpl.referral.received.v1", MISSED);
        assertThat(missed(referral).clock().rule()).isEqualTo("R02 notify-held-person");
        assertThat(missed(referral).clock().metAt()).isEqualTo(START.plus(OVER).plus(OVER));
    }

    private ReferralClockMissed missed(UUID subject) {
        var found = database.query(
                "select payload::text from outbox where aggregateid = ? and type = ?", subject.toString(), MISSED);
        assertThat(found).hasSize(1);
        return EventJson.readOwn(
                found.stream().map(List::getFirst).findFirst().orElseThrow().toString(), ReferralClockMissed.class);
    }
}
