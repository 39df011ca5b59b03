package vn.tgpl.referral.register.domain;

import java.time.Instant;
import java.time.LocalDate;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.time.LegalTime;

/** Days in Vietnam, both included. */
public record Period(LocalDate from, LocalDate to) {

    /** So that one request cannot ask for everything there ever was. */
    private static final int MOST_YEARS = 10;

    public Period {
        if (to.isBefore(from)) {
            throw new InvalidInput(InputError.in("to", "period-reversed"));
        }
        if (!to.isBefore(from.plusYears(MOST_YEARS))) {
            throw new InvalidInput(InputError.in("to", "period-too-long"));
        }
    }

    Instant start() {
        return LegalTime.startOf(from);
    }

    Instant end() {
        return LegalTime.endOf(to);
    }
}
