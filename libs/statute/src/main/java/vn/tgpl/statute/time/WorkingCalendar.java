package vn.tgpl.statute.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.tgpl.statute.table.TableSource;

/** The working days (ngày làm việc) of Vietnamese state agencies. */
public final class WorkingCalendar {

    private static final Set<DayOfWeek> WEEKLY_DAYS_OFF = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Set<Integer> years;
    private final Set<LocalDate> daysOff;
    private final Set<LocalDate> workingSaturdays;

    private WorkingCalendar(Set<Integer> years, Set<LocalDate> daysOff, Set<LocalDate> workingSaturdays) {
        this.years = Set.copyOf(years);
        this.daysOff = Set.copyOf(daysOff);
        this.workingSaturdays = Set.copyOf(workingSaturdays);
    }

    public static WorkingCalendar read(TableSource tables) {
        List<LunarYear> years = LunarYear.read(tables);
        Set<LocalDate> daysOff = new Holidays(Holiday.read(tables)).daysOff(years);
        List<CalendarOverride> overrides = CalendarOverride.read(tables);
        daysOff.addAll(CalendarOverride.days(CalendarOverride.Kind.DAY_OFF, overrides));
        return new WorkingCalendar(
                LunarYear.numbers(years), daysOff, CalendarOverride.days(CalendarOverride.Kind.WORKING_DAY, overrides));
    }

    /** Saturday and Sunday, whatever the year's holidays are. */
    public static boolean isWeeklyDayOff(LocalDate day) {
        return WEEKLY_DAYS_OFF.contains(day.getDayOfWeek());
    }

    /** Whether the holidays of this day's year are known. */
    public boolean knows(LocalDate day) {
        return years.contains(day.getYear());
    }

    /** @throws DateTimeException if nobody {@link #knows} */
    public boolean isWorkingDay(LocalDate day) {
        // without its lunar dates a year would seem to have no Tết, and deadlines would come out too early
        if (!knows(day)) {
            throw new DateTimeException("The calendar has no holidays for the year " + day.getYear());
        }
        return workingSaturdays.contains(day) || !isWeeklyDayOff(day) && !daysOff.contains(day);
    }

    /** This day if it is a working day, else the first one after it. */
    public LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** This day if it is a working day, else the last one before it. */
    public LocalDate lastWorkingDay(LocalDate day) {
        LocalDate last = day;
        while (!isWorkingDay(last)) {
            last = last.minusDays(1);
        }
        return last;
    }

    /** The n-th working day after this day; the day itself is not counted. */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        LocalDate last = day;
        for (int counted = 0; counted < checked(n); counted++) {
            last = nextWorkingDay(last.plusDays(1));
        }
        return last;
    }

    /** The last working day from which n working days can be counted that end no later than this day. */
    public LocalDate minusWorkingDays(LocalDate day, int n) {
        LocalDate first = lastWorkingDay(day);
        for (int counted = 0; counted < checked(n); counted++) {
            first = lastWorkingDay(first.minusDays(1));
        }
        return first;
    }

    private static int checked(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("Cannot count " + n + " working days");
        }
        return n;
    }
}
