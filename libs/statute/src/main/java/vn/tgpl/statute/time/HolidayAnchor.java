package vn.tgpl.statute.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.Function;

/** What fixes the day of a holiday in a year, as written: the lunar calendar, or a month and day. */
public record HolidayAnchor(String written, Function<LunarYear, LocalDate> day) {

    static HolidayAnchor parse(String text) {
        return switch (text) {
            case "TET" -> new HolidayAnchor(text, LunarYear::tet);
            case "HUNG_KINGS" -> new HolidayAnchor(text, LunarYear::hungKings);
            default -> {
                var date = MonthDay.parse("--" + text);
                yield new HolidayAnchor(text, year -> date.atYear(year.year()));
            }
        };
    }

    LocalDate in(LunarYear year) {
        return day.apply(year);
    }
}
