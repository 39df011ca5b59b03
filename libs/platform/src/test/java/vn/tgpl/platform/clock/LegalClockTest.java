package vn.tgpl.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.table.TableSource;
import vn.tgpl.statute.time.WorkingCalendar;

/** Three working days from Friday, 20/11/2026, with a warning after two; Tuesday, 24/11, is a holiday. */
class LegalClockTest {

    private static final WorkingCalendar SHIPPED = Statute.load().calendar();
    private static final WorkingCalendar LONGER = withOverride("2026-11-25,DAY_OFF");
    private static final WorkingCalendar SHORTER = withOverride("2026-11-21,WORKING_DAY");

    private static final Instant START = Instant.parse("2026-11-20T08:00:00+07:00");
    private static final Instant WARNED = Instant.parse("2026-11-26T00:00:00+07:00");
    private static final Instant DUE = Instant.parse("2026-11-27T00:00:00+07:00");
    private static final Instant LATER = Instant.parse("2026-11-28T00:00:00+07:00");

    private final List<String> told = new ArrayList<>();
    private final LegalClock clock = new LegalClock(
            UUID.randomUUID(),
            new StartedClock("R09 assign-provider", "Law", "3wd", "2wd", START, START, DUE, null),
            true,
            SHIPPED);

    @Test
    void movesWhenADayBecomesADayOff() {
        assertThat(clock.recount(LONGER, 1, START)).isTrue();

        assertThat(clock.asStarted().dueAt()).isEqualTo(LATER);
    }

    @Test
    void staysWhereTheCalendarChangedElsewhere() {
        assertThat(clock.recount(SHIPPED, 1, START)).isFalse();

        assertThat(clock.asStarted().dueAt()).isEqualTo(DUE);
    }

    @Test
    void isMissedAtOnceWhenItsEndMovesIntoThePast() {
        clock.recount(SHORTER, 1, WARNED);
        look(WARNED);

        assertThat(told).containsExactly("missed " + WARNED);
    }

    @Test
    void warnsAgainOfAnEndThatMovedAhead() {
        look(WARNED);
        clock.recount(LONGER, 1, WARNED);
        look(WARNED);
        assertThat(told).containsExactly("approaching " + DUE);

        look(DUE);
        assertThat(told).containsExactly("approaching " + DUE, "approaching " + LATER);
    }

    @Test
    void isMissedAgainOnlyWhenItsNewEndHasCome() {
        look(DUE);
        clock.recount(LONGER, 1, DUE);
        look(LATER.minusSeconds(1));
        assertThat(told).containsExactly("missed " + DUE);

        look(LATER);
        assertThat(told).containsExactly("missed " + DUE, "missed " + LATER);
    }

    @Test
    void isNotMissedAgainWhenItsNewEndIsOverToo() {
        look(LATER);
        clock.recount(LONGER, 1, LATER);
        look(LATER);

        assertThat(told).containsExactly("missed " + DUE);
    }

    /** Announces if there is something to announce at this time. */
    private void look(Instant now) {
        if (clock.watchAt() != null && !clock.watchAt().isAfter(now)) {
            clock.announce(new Told(), now);
        }
    }

    private static WorkingCalendar withOverride(String day) {
        var text = "date,kind,name,source,certainty,active\n" + day + ",Nghỉ bù,Thông báo,CONFIRMED,true\n";
        return Statute.read(TableSource.shipped().replacing("calendar-overrides.csv", text))
                .calendar();
    }

    private class Told implements ClockNews {

        @Override
        public void approaching(UUID subject, StartedClock clock, Instant at) {
            told.add("approaching " + clock.dueAt());
        }

        @Override
        public void missed(UUID subject, StartedClock clock, Instant at) {
            told.add("missed " + clock.dueAt());
        }
    }
}
