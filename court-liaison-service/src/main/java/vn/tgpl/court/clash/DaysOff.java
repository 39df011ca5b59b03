package vn.tgpl.court.clash;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.time.WorkingCalendar;

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

    /** Whether nobody can say if it is one: the holidays of its year are not known, and it is no weekend. */
    boolean isUncertain(LocalDate day) {
        return !statute.statute().calendar().knows(day) && !isOff(day);
    }

    /** Of a year whose holidays nobody knows yet the weekends alone. */
    private boolean isOff(LocalDate day) {
        var calendar = statute.statute().calendar();
        return calendar.knows(day) ? !calendar.isWorkingDay(day) : WorkingCalendar.isWeeklyDayOff(day);
    }
}
