package vn.tgpl.court.listing.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.tgpl.contracts.TimePrecision;
import vn.tgpl.platform.problem.InputError;

/** What the days of a schedule must keep. */
final class DayRules {

    /** From the first day's beginning to the last one's end; what claims to last longer is a slip. */
    private static final int LONGEST_HEARING_DAYS = 180;

    private static final int LONGEST_DAY_HOURS = 24;
    private static final int LONGEST_WEEK_HOURS = 7 * 24;

    private final List<InputError> errors = new ArrayList<>();
    private final HearingSchedule schedule;

    private DayRules(HearingSchedule schedule) {
        this.schedule = schedule;
    }

    static List<InputError> broken(HearingSchedule schedule) {
        var rules = new DayRules(schedule);
        var days = schedule.days();
        for (int i = 0; i < days.size(); i++) {
            rules.checkEnd(i, days.get(i));
            if (i > 0 && !comesAfter(days.get(i - 1), days.get(i))) {
                rules.broken("/days/" + i + "/start", "days-overlap");
            }
        }
        rules.checkSpan(days);
        if (days.stream().noneMatch(SittingDay::stands)) {
            rules.broken("/days", "all-days-cancelled");
        }
        return rules.errors;
    }

    private void checkEnd(int i, SittingDay day) {
        var pointer = "/days/" + i + "/end";
        if (day.end() == null) {
            return;
        }
        if (!day.end().isAfter(day.start())) {
            broken(pointer, "end-before-start");
        }
        var isWeek = schedule.timePrecision() == TimePrecision.WEEK;
        int longest = isWeek ? LONGEST_WEEK_HOURS : LONGEST_DAY_HOURS;
        if (Duration.between(day.start(), day.end()).compareTo(Duration.ofHours(longest)) > 0) {
            broken(pointer, "day-too-long", longest);
        }
    }

    private void checkSpan(List<SittingDay> days) {
        var span = Duration.between(days.getFirst().start(), days.getLast().until());
        if (days.size() > 1 && span.compareTo(Duration.ofDays(LONGEST_HEARING_DAYS)) > 0) {
            broken("/days/" + (days.size() - 1) + "/start", "hearing-too-long", LONGEST_HEARING_DAYS);
        }
    }

    /** A day may begin the moment the last one ends; two that both begin at once are one day said twice. */
    private static boolean comesAfter(SittingDay earlier, SittingDay day) {
        return day.start().isAfter(earlier.start()) && !day.start().isBefore(earlier.until());
    }

    private void broken(String pointer, String code) {
        errors.add(InputError.at(pointer, code));
    }

    private void broken(String pointer, String code, int most) {
        errors.add(new InputError(pointer, null, code, null, List.of(String.valueOf(most))));
    }
}
