package vn.tgpl.court.clash.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.TimePrecision;
import vn.tgpl.court.listing.domain.SittingDay;

class HalfDaysTest {

    private static final HalfDays HALVES = new HalfDays(LocalTime.NOON, LocalTime.of(17, 0));

    @Test
    void aSittingWithoutAnEndLastsTheHalfDay() {
        assertThat(taken("08:00", null)).extracting(TimeTaken::end).isEqualTo(at("12:00"));
        assertThat(taken("13:30", null)).extracting(TimeTaken::end).isEqualTo(at("17:00"));
        assertThat(taken("18:00", null))
                .extracting(TimeTaken::end)
                .isEqualTo(at("23:59").plusSeconds(60));
    }

    @Test
    void oneThatBeginsAtNoonIsOfTheAfternoon() {
        assertThat(taken("12:00", "12:30")).satisfies(time -> {
            assertThat(time.morning()).isFalse();
            assertThat(time.afternoon()).isTrue();
        });
    }

    @Test
    void oneThatEndsAtNoonIsOfTheMorning() {
        assertThat(taken("08:00", "12:00")).satisfies(time -> {
            assertThat(time.morning()).isTrue();
            assertThat(time.afternoon()).isFalse();
        });
    }

    @Test
    void oneThatGoesOnAfterNoonTakesBothHalves() {
        assertThat(taken("08:00", "14:00")).satisfies(time -> {
            assertThat(time.morning()).isTrue();
            assertThat(time.afternoon()).isTrue();
        });
    }

    @Test
    void oneWhoseHourIsNotKnownMayBeAtAny() {
        var time = HALVES.taken(new SittingDay(at("08:00"), at("09:00"), null, false), TimePrecision.DAY);
        assertThat(time.start()).isEqualTo(at("00:00"));
        assertThat(time.end()).isEqualTo(at("23:59").plusSeconds(60));
    }

    private static TimeTaken taken(String start, String end) {
        return HALVES.taken(new SittingDay(at(start), end == null ? null : at(end), "P.2", false), TimePrecision.TIME);
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse("2026-12-10T" + time + ":00+07:00").toInstant();
    }
}
