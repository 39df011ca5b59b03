package vn.tgpl.court.listing.domain;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tgpl.contracts.HearingMode;
import vn.tgpl.contracts.TimePrecision;
import vn.tgpl.statute.time.LegalTime;

/** What is unusual in a schedule: told to its court, never a reason to refuse it. */
public final class HearingWarnings {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(LegalTime.ZONE);

    private final List<Warning> warnings = new ArrayList<>();
    private final HearingSchedule schedule;

    private HearingWarnings(HearingSchedule schedule) {
        this.schedule = schedule;
    }

    /** @param neverOnline the traits of a case that keep it from being heard online */
    public static List<Warning> of(HearingSchedule schedule, Limits limits, Set<String> neverOnline) {
        var found = new HearingWarnings(schedule);
        if (schedule.mode() == HearingMode.ONLINE) {
            found.lookAtPoints(neverOnline);
        }
        if (schedule.minorInvolved() && schedule.publicity() == Publicity.PUBLIC) {
            found.warn("/publicity", "minor-in-public");
        }
        found.lookAtDays();
        found.lookAtCustody();
        found.compare(limits.opened(), "trial-late");
        found.compare(limits.reopened(), "reopening-late");
        found.compare(limits.resumed(), "resumption-late");
        return found.warnings;
    }

    private void lookAtPoints(Set<String> neverOnline) {
        for (int i = 0; i < schedule.traits().size(); i++) {
            if (neverOnline.contains(schedule.traits().get(i))) {
                warn("/traits/" + i, "online-excluded");
            }
        }
        if (schedule.points().stream().noneMatch(point -> point.kind() == PointKind.CENTRAL)) {
            warn("/points", "central-point-missing");
        }
        for (int i = 0; i < schedule.persons().size(); i++) {
            var counsel = schedule.persons().get(i).counsel();
            for (int j = 0; j < counsel.size(); j++) {
                if (counsel.get(j).place() == null) {
                    warn("/persons/" + i + "/counsel/" + j + "/place", "counsel-place-missing");
                }
            }
        }
    }

    private void lookAtDays() {
        if (schedule.timePrecision() == TimePrecision.WEEK) {
            return; // the day within the week is still to be chosen
        }
        for (int i = 0; i < schedule.days().size(); i++) {
            var day = schedule.days().get(i);
            if (day.stands() && schedule.datesToAvoid().contains(LegalTime.dayOf(day.start()))) {
                warn("/days/" + i + "/start", "date-to-avoid");
            }
        }
    }

    private void lookAtCustody() {
        for (int i = 0; i < schedule.persons().size(); i++) {
            var ends = schedule.persons().get(i).custodyEndsAt();
            if (ends != null && ends.isBefore(schedule.start())) {
                warnOf("/persons/" + i + "/custodyEndsAt", "custody-ends-before", ends);
            }
        }
    }

    /** A limit is the first instant after the time allowed. */
    private void compare(Instant limit, String code) {
        if (limit != null && !schedule.start().isBefore(limit)) {
            var first = schedule.days().indexOf(schedule.standingDays().getFirst());
            warnOf("/days/" + first + "/start", code, limit.minusNanos(1));
        }
    }

    private void warn(String pointer, String code) {
        warnings.add(new Warning(pointer, code));
    }

    private void warnOf(String pointer, String code, Instant day) {
        warnings.add(new Warning(pointer, code, DAY.format(day)));
    }
}
