package vn.tgpl.referral.notice.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

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
}
