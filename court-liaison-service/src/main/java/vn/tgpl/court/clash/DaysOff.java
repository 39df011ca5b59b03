package vn.tgpl.court.clash;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.tgpl.platform.clock.StatuteBook;

/** The weekends and holidays, as the law in force has them. */
@ApplicationScoped
class DaysOff {

    private final StatuteBook statute;

    DaysOff(StatuteBook statute) {
        this.statute = statute;
    }

    /** From the first day to before the last one. */
    List<LocalDate> between(LocalDate from, LocalDate to) {
        return from.datesUntil(to).filter(this::isOff).toList();
    }

    List<LocalDate> among(Stream<LocalDate> days) {
        return days.distinct().filter(this::isOff).toList();
    }

    /** Of a year whose holidays nobody knows yet there is nothing to warn of. */
    private boolean isOff(LocalDate day) {
        try {
            return !statute.statute().calendar().isWorkingDay(day);
        } catch (DateTimeException unknownYear) {
            return false;
        }
    }
}
