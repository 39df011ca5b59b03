package vn.tgpl.casework.intake.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.tgpl.casework.person.domain.AidedPerson;

/**
 * A date of birth as exactly as it is known.
 *
 * @param value {@code yyyy-MM-dd}, {@code yyyy-MM} or {@code yyyy} by precision; null where it is unknown
 */
public record Birth(
        @NotNull Precision precision, @Size(max = 10) String value) {

    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        UNKNOWN
    }

    AidedPerson.DateOfBirth toDate() {
        return new AidedPerson.DateOfBirth(precision.name(), value);
    }
}
