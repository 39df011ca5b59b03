package vn.tgpl.court.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** Days that follow one another, no more of them than the service is set to tell at once. */
public record DayRange(LocalDate from, LocalDate to) {

    /**
     * @param where names the parameter or the field of the last day
     * @throws InvalidInput if it ends before it begins, or is longer than allowed
     */
    public DayRange check(int mostDays, InputError where) {
        if (to.isBefore(from)) {
            throw new InvalidInput(
                    new InputError(where.pointer(), where.parameter(), "range-backwards", null, List.of()));
        }
        if (ChronoUnit.DAYS.between(from, to) >= mostDays) {
            throw new InvalidInput(new InputError(
                    where.pointer(), where.parameter(), "range-too-long", null, List.of(String.valueOf(mostDays))));
        }
        return this;
    }
}
