package vn.tgpl.court.listing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.tgpl.court.listing.domain.Schedules.CENTRAL;
import static vn.tgpl.court.listing.domain.Schedules.COMPONENT;
import static vn.tgpl.court.listing.domain.Schedules.NOW;
import static vn.tgpl.court.listing.domain.Schedules.day;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.tgpl.platform.problem.InvalidInput;

class HearingRulesTest {

    @Test
    void anOrdinaryHearingKeepsThem() {
        assertThat(broken(Schedules.ordinary())).isEmpty();
    }

    @Test
    void aProceedingNeedsANumber() {
        assertThat(broken(Schedules.with(new Proceeding(null, null, null))))
                .containsExactly("/proceeding proceeding-number");
        assertThat(broken(Schedules.with(new Proceeding(null, null, "M-1")))).isEmpty();
    }

    @Test
    void aDayEndsAfterItStarts() {
        assertThat(broken(Schedules.of(day("2026-12-10T08:00", "2026-12-10T08:00"))))
                .containsExactly("/days/0/end end-before-start");
    }

    @Test
    void aDayMayHaveAnOpenEnd() {
        assertThat(broken(Schedules.of(day("2026-12-10T08:00", null)))).isEmpty();
    }

    @Test
    void daysComeInOrder() {
        assertThat(broken(Schedules.of(
                        day("2026-12-11T08:00", "2026-12-11T11:00"), day("2026-12-10T08:00", "2026-12-10T11:00"))))
                .containsExactly("/days/1/start days-overlap");
    }

    @Test
    void daysDoNotOverlap() {
        assertThat(broken(Schedules.of(day("2026-12-10T08:00", "2026-12-10T11:00"), day("2026-12-10T10:00", null))))
                .containsExactly("/days/1/start days-overlap");
    }

    @Test
    void aDayLastsADayAtMost() {
        assertThat(broken(Schedules.of(day("2026-12-10T08:00", "2026-12-11T08:00"))))
                .isEmpty();
        assertThat(broken(Schedules.of(day("2026-12-10T08:00", "2026-12-11T08:01"))))
                .containsExactly("/days/0/end day-too-long");
    }

    @Test
    void aHearingOf400DaysIsASlip() {
        assertThat(broken(Schedules.of(day("2026-12-10T08:00", null), day("2028-01-14T08:00", null))))
                .containsExactly("/days/1/start hearing-too-long");
    }

    @Test
    void theSameDayIsNotSaidTwice() {
        assertThat(broken(Schedules.of(day("2026-12-10T08:00", null), day("2026-12-10T08:00", null))))
                .containsExactly("/days/1/start days-overlap");
    }

    @Test
    void anAfternoonMayFollowItsMorningAtOnce() {
        assertThat(broken(Schedules.of(
                        day("2026-12-10T08:00", "2026-12-10T12:00"), day("2026-12-10T12:00", "2026-12-10T17:00"))))
                .isEmpty();
    }

    @Test
    void thereIsOneCentralPointOnly() {
        assertThat(broken(Schedules.with(CENTRAL, COMPONENT, CENTRAL)))
                .containsExactly("/points/2/kind central-points");
    }

    @Test
    void thereAreThreeComponentPointsAtMost() {
        assertThat(broken(Schedules.with(CENTRAL, COMPONENT, COMPONENT, COMPONENT)))
                .isEmpty();
        assertThat(broken(Schedules.with(CENTRAL, COMPONENT, COMPONENT, COMPONENT, COMPONENT)))
                .containsExactly("/points/4/kind component-points");
    }

    @Test
    void theTrialDecisionHasBeenMade() {
        assertThat(broken(Schedules.decidedOn("2026-12-01"))).isEmpty();
        assertThat(broken(Schedules.decidedOn("2026-12-02"))).containsExactly("/trialDecisionOn in-future");
    }

    @Test
    void aNewHearingMayHaveBegunThisMorning() {
        assertThat(broken(Schedules.of(day("2026-12-01T07:00", null)))).isEmpty();
    }

    @Test
    void aNewHearingIsNotOfYesterday() {
        assertThat(broken(Schedules.of(day("2026-11-30T23:00", null)))).containsExactly("/days/0/start in-past");
    }

    @Test
    void aNewHearingMayBeInTheWeekThatRuns() {
        assertThat(broken(Schedules.inTheWeekOf("2026-11-25T00:00"))).isEmpty();
        assertThat(broken(Schedules.inTheWeekOf("2026-11-24T00:00"))).containsExactly("/days/0/start in-past");
    }

    @Test
    void aKnownHearingMayBePast() {
        var past = Schedules.of(day("2026-11-30T08:00", null));
        assertThatCode(() -> HearingRules.check(past, NOW, OptionalInt.of(3))).doesNotThrowAnyException();
    }

    @Test
    void everyBrokenRuleIsNamedAtOnce() {
        assertThat(broken(Schedules.of(day("2026-11-10T08:00", "2026-11-10T07:00"), day("2026-11-10T07:30", null))))
                .containsExactly("/days/0/end end-before-start", "/days/1/start days-overlap", "/days/0/start in-past");
    }

    private static List<String> broken(HearingSchedule schedule) {
        var refusal =
                catchThrowableOfType(InvalidInput.class, () -> HearingRules.checkNew(schedule, NOW, OptionalInt.of(3)));
        return refusal == null
                ? List.of()
                : refusal.errors().stream()
                        .map(e -> e.pointer() + " " + e.code())
                        .toList();
    }
}
