package vn.tgpl.statute.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tgpl.statute.Sample.at;
import static vn.tgpl.statute.Sample.notice;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tgpl.statute.Sample;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.time.Length;

/** What a clock says of itself, so that another process can count it again. */
class StartedClockTest {

    private static final Statute STATUTE = Statute.load();

    @Test
    void isCountedFromTheFact() {
        var clock = only(STATUTE, notice("2026-11-26T09:00", "NOTICE", "PARTY"));

        assertThat(clock.length()).hasToString("3wd");
        assertThat(clock.countedFrom()).isEqualTo(clock.startedAt()).isEqualTo(at("2026-11-26T09:00"));
        assertThat(clock.alarmAt()).contains(at("2026-12-01T00:00"));
    }

    @Test
    void isCountedFromTheEventAheadWhereItCountsBack() {
        var clock = only(STATUTE, hearing().lookingAheadTo(at("2026-12-03T08:00")));

        assertThat(clock.startedAt()).isEqualTo(at("2026-11-10T08:00"));
        assertThat(clock.countedFrom()).isEqualTo(at("2026-12-03T08:00"));
        assertThat(clock.dueAt()).isEqualTo(at("2026-11-24T00:00"));
        assertThat(clock.alarmAt()).contains(at("2026-11-20T00:00"));
    }

    @Test
    void cannotCountBackFromAnEventThatNobodyNamed() {
        assertThatThrownBy(() -> STATUTE.clocksStartedBy(hearing())).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void ofACustodyEndsAsTheOrderWritesAndWarnsAsLongBefore() {
        var custody = Fact.of(Trigger.CUSTODY_STARTED, at("2026-11-26T22:10"));
        var clock = only(STATUTE, custody.lookingAheadTo(at("2026-11-29T12:00")));

        assertThat(clock.length()).hasToString("until");
        assertThat(clock.alarm()).map(Length::toString).contains("24h-before");
        assertThat(clock.countedFrom()).isEqualTo(clock.dueAt()).isEqualTo(at("2026-11-29T12:00"));
        assertThat(clock.alarmAt()).contains(at("2026-11-28T12:00"));
    }

    @Test
    void ofAnExtendedCustodyRunsWhileTheOneBeforeIsMet() {
        assertThat(STATUTE.rulesMetBy(Trigger.CUSTODY_EXTENDED)).containsExactly("R25 end-custody");
        assertThat(only(STATUTE, Fact.of(Trigger.CUSTODY_EXTENDED, at("2026-11-29T22:10")))
                        .alarmAt())
                .contains(at("2026-12-01T22:10"));
    }

    @Test
    void ofAJuvenileSaysItsHalvedLengthAlarmAndBasis() {
        var decided = Fact.of(Trigger.TRIAL_DECIDED, at("2026-12-01T10:00"))
                .with(Attribute.PROCEDURE, "CRIMINAL")
                .with(Attribute.TRACK, "ORDINARY")
                .with(Attribute.HINDRANCE, "NONE")
                .with(Attribute.AGE, "FROM_16_TO_UNDER_18");
        var clock = only(Sample.withJuvenileHalf(), decided);

        assertThat(clock.rule().title()).isEqualTo("R21 open-hearing");
        assertThat(clock.length()).hasToString("7d");
        assertThat(clock.alarm()).map(Length::toString).contains("5d");
        assertThat(clock.rule().standing().basis()).contains("277(3)").contains("120(2)");
    }

    @ParameterizedTest
    @MethodSource("vn.tgpl.statute.example.WorkedExamplesTest#clocks")
    void isDueAgainFromItsWrittenLengthAlone(StartedClock clock) {
        var again = Length.parse(clock.length().toString());

        assertThat(again.end(clock.countedFrom(), STATUTE.calendar())).isEqualTo(clock.dueAt());
        assertThat(clock.alarm().map(alarm -> alarm.end(clock.countedFrom(), STATUTE.calendar())))
                .isEqualTo(clock.alarmAt());
    }

    private static Fact hearing() {
        return Fact.of(Trigger.HEARING_FIXED, at("2026-11-10T08:00")).with(Attribute.TRACK, "ORDINARY");
    }

    private static StartedClock only(Statute statute, Fact fact) {
        var clocks = statute.clocksStartedBy(fact);
        assertThat(clocks).hasSize(1);
        return clocks.getFirst();
    }
}
