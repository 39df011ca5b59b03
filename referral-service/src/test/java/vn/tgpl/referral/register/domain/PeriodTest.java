package vn.tgpl.referral.register.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tgpl.platform.problem.InvalidInput;

class PeriodTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void includesBothDaysFromMidnightToMidnightInVietnam() {
        var day = new Period(NEW_YEAR, NEW_YEAR);

        assertThat(day.start()).isEqualTo(Instant.parse("2025-12-31T17:00:00Z"));
        assertThat(day.end()).isEqualTo(Instant.parse("2026-01-01T17:00:00Z"));
    }

    @Test
    void mayBeTenYearsLongAndNoLonger() {
        assertThat(new Period(NEW_YEAR, LocalDate.of(2035, 12, 31)).to()).isEqualTo("2035-12-31");
        assertThatThrownBy(() -> new Period(NEW_YEAR, LocalDate.of(2036, 1, 1))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Period(NEW_YEAR, NEW_YEAR.minusDays(1))).isInstanceOf(InvalidInput.class);
    }
}
