package vn.tgpl.referral.duty.domain;

import java.time.Instant;
import java.time.LocalDate;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.time.LegalTime;

/** The days of a roster (đợt trực), the first and the last included; at most a year. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new InvalidInput(InputError.in("to", "before-from"));
        }
        if (!to.isBefore(from.plusYears(1))) {
            throw new InvalidInput(InputError.in("to", "longer-than-a-year"));
        }
    }

    public Instant start() {
        return LegalTime.startOf(from);
    }

    public Instant end() {
        return LegalTime.endOf(to);
    }
}
