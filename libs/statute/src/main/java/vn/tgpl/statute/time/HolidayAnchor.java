package vn.tgpl.statute.time;

import java.time.LocalDate;
import java.time.MonthDay;

/** What fixes the day of a holiday in a year: the lunar calendar, or a month and day. */
@FunctionalInterface
public interface HolidayAnchor {

    LocalDate in(LunarYear year);

    static HolidayAnchor parse(String text) {
        return switch (text) {
            case "TET" -> LunarYear::tet;
            case "HUNG_KINGS" -> LunarYear::hungKings;
            default -> {
                var day = MonthDay.parse("--" + text);
                yield year -> day.atYear(year.year());
            }
        };
    }
}
