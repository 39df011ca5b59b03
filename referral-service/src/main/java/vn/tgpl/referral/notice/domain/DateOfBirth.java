package vn.tgpl.referral.notice.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.entitlement.AgeGroup;

/**
 * A date of birth as exactly as it is known; papers often have the year alone.
 *
 * @param value {@code yyyy-MM-dd}, {@code yyyy-MM} or {@code yyyy} by precision; null where it is unknown
 */
public record DateOfBirth(
        @NotNull Precision precision, @Size(max = 10) String value) {

    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        UNKNOWN
    }

    /**
     * The first day that it may be, or empty where nothing is known; fails where the value does not fit its precision.
     */
    public Optional<LocalDate> earliest() {
        if (value == null && precision != Precision.UNKNOWN) {
            throw new DateTimeException("value is missing");
        }
        return switch (precision) {
            case DAY -> Optional.of(LocalDate.parse(value));
            case MONTH -> Optional.of(YearMonth.parse(value).atDay(1));
            case YEAR -> Optional.of(Year.parse(value).atDay(1));
            case UNKNOWN -> Optional.empty();
        };
    }

    /** The code of the age group on a day; empty where what is known of the birth does not decide it. */
    Optional<String> ageGroup(LocalDate day, Statute law) {
        return earliest().flatMap(from -> law.ageGroup(from, latest(from), day)).map(AgeGroup::code);
    }

    private LocalDate latest(LocalDate earliest) {
        return switch (precision) {
            case MONTH -> YearMonth.from(earliest).atEndOfMonth();
            case YEAR -> earliest.with(TemporalAdjusters.lastDayOfYear());
            case DAY, UNKNOWN -> earliest;
        };
    }
}
