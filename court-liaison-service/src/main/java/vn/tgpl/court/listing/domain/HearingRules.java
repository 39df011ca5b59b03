package vn.tgpl.court.listing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.tgpl.contracts.HearingMode;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.TimePrecision;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.time.LegalTime;

/** What a schedule must keep beyond the form of its fields. Every broken rule is named at once. */
public final class HearingRules {

    private final List<InputError> errors = new ArrayList<>();
    private final HearingSchedule schedule;
    private final LocalDate today;
    private final OptionalInt mostComponentPoints;

    private HearingRules(HearingSchedule schedule, Instant now, OptionalInt mostComponentPoints) {
        this.schedule = schedule;
        this.today = LegalTime.dayOf(now);
        this.mostComponentPoints = mostComponentPoints;
    }

    /**
     * @param mostComponentPoints how many component points the law allows today, empty where it sets no limit
     * @throws InvalidInput naming every field that breaks a rule
     */
    public static void check(HearingSchedule schedule, Instant now, OptionalInt mostComponentPoints) {
        new HearingRules(schedule, now, mostComponentPoints).checkForm().refuseBroken();
    }

    /** As {@link #check}; a hearing that is new to the list must also be still to come. */
    public static void checkNew(HearingSchedule schedule, Instant now, OptionalInt mostComponentPoints) {
        new HearingRules(schedule, now, mostComponentPoints)
                .checkForm()
                .checkFuture()
                .refuseBroken();
    }

    private HearingRules checkForm() {
        if (!schedule.proceeding().hasNumber()) {
            broken("/proceeding", "proceeding-number");
        }
        if (schedule.procedure() == Procedure.OUT_OF_COURT) {
            broken("/procedure", "out-of-court");
        }
        errors.addAll(DayRules.broken(schedule));
        checkPoints(PointKind.CENTRAL, 1, "central-points"); // the centre is one by definition
        mostComponentPoints.ifPresent(most -> checkPoints(PointKind.COMPONENT, most, "component-points"));
        checkCounselPlaces();
        var decision = schedule.trialDecisionOn();
        if (decision != null && decision.isAfter(today)) {
            broken("/trialDecisionOn", "in-future");
        }
        return this;
    }

    private void checkPoints(PointKind kind, int most, String code) {
        int seen = 0;
        for (int i = 0; i < schedule.points().size(); i++) {
            if (schedule.points().get(i).kind() == kind && ++seen > most) {
                broken("/points/" + i + "/kind", code);
            }
        }
    }

    /** Counsel attends an online hearing at one of its points; elsewhere there is nothing to choose. */
    private void checkCounselPlaces() {
        var isOnline = schedule.mode() == HearingMode.ONLINE;
        var places = schedule.points().stream().map(HearingPoint::place).collect(Collectors.toSet());
        for (int i = 0; i < schedule.persons().size(); i++) {
            var counsel = schedule.persons().get(i).counsel();
            for (int j = 0; j < counsel.size(); j++) {
                var place = counsel.get(j).place();
                if (place != null && !(isOnline && places.contains(place))) {
                    broken("/persons/" + i + "/counsel/" + j + "/place", "not-a-point");
                }
            }
        }
    }

    /** By the day, since a clerk may enter a sitting that began this morning; a week's hearing may have its Monday. */
    private HearingRules checkFuture() {
        var earliest = schedule.timePrecision() == TimePrecision.WEEK ? today.minusDays(6) : today;
        if (LegalTime.dayOf(schedule.start()).isBefore(earliest)) {
            var first = schedule.days().indexOf(schedule.standingDays().getFirst());
            broken("/days/" + first + "/start", "in-past");
        }
        return this;
    }

    private void broken(String pointer, String code) {
        errors.add(InputError.at(pointer, code));
    }

    private void refuseBroken() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
