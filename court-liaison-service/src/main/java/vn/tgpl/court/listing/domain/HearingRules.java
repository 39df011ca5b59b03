package vn.tgpl.court.listing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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
        checkDays(schedule.days());
        checkPoints(PointKind.CENTRAL, 1, "central-points"); // the centre is one by definition
        mostComponentPoints.ifPresent(most -> checkPoints(PointKind.COMPONENT, most, "component-points"));
        var decision = schedule.trialDecisionOn();
        if (decision != null && decision.isAfter(today)) {
            broken("/trialDecisionOn", "in-future");
        }
        return this;
    }

    private void checkDays(List<SittingDay> days) {
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            if (day.end() != null && !day.end().isAfter(day.start())) {
                broken("/days/" + i + "/end", "end-before-start");
            }
            if (i > 0 && !comesAfter(days.get(i - 1), day)) {
                broken("/days/" + i + "/start", "days-overlap");
            }
        }
    }

    /** A day may begin the moment the last one ends; two that both begin at once are one day said twice. */
    private static boolean comesAfter(SittingDay earlier, SittingDay day) {
        return day.start().isAfter(earlier.start()) && !day.start().isBefore(earlier.until());
    }

    private void checkPoints(PointKind kind, int most, String code) {
        int seen = 0;
        for (int i = 0; i < schedule.points().size(); i++) {
            if (schedule.points().get(i).kind() == kind && ++seen > most) {
                broken("/points/" + i + "/kind", code);
            }
        }
    }

    /** By the day, since a clerk may enter a sitting that began this morning; a week's hearing may have its Monday. */
    private HearingRules checkFuture() {
        var earliest = schedule.timePrecision() == TimePrecision.WEEK ? today.minusDays(6) : today;
        if (LegalTime.dayOf(schedule.start()).isBefore(earliest)) {
            broken("/days/0/start", "in-past");
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
