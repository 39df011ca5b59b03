package vn.tgpl.statute.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The days off that the public holidays give. */
record Holidays(List<Holiday> rows) {

    Set<LocalDate> daysOff(List<LunarYear> years) {
        return years.stream().flatMap(year -> daysOff(year).stream()).collect(Collectors.toSet());
    }

    private Set<LocalDate> daysOff(LunarYear year) {
        Set<LocalDate> holidays = heldIn(year).stream()
                .flatMap(holiday -> holiday.days(year))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<LocalDate> daysOff = new TreeSet<>(holidays);
        holidays.stream().filter(WorkingCalendar::isWeeklyDayOff).forEach(day -> daysOff.add(madeUp(day, daysOff)));
        return daysOff;
    }

    /** One row for each holiday: the decision for this year where there is one, else the default. */
    private Collection<Holiday> heldIn(LunarYear year) {
        Map<String, Holiday> held = new LinkedHashMap<>();
        rows.stream()
                .filter(holiday -> holiday.isHeldIn(year))
                .forEach(holiday ->
                        held.merge(holiday.name(), holiday, (one, other) -> one.year() == null ? other : one));
        return held.values();
    }

    /** A holiday on a weekly day off is made up on the next working day (Labour Code 45/2019/QH14 Art. 111(3)). */
    private static LocalDate madeUp(LocalDate holiday, Set<LocalDate> daysOff) {
        LocalDate day = holiday.plusDays(1);
        while (WorkingCalendar.isWeeklyDayOff(day) || daysOff.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
