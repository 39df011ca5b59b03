package vn.tgpl.referral.duty.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** What a plan must keep beyond the form of its fields. Every broken rule is named at once. */
public final class RosterRules {

    private final Period period;
    private final Predicate<String> isCommune;
    private final Predicate<String> isAgency;
    private final List<InputError> errors = new ArrayList<>();

    public RosterRules(Period period, Predicate<String> isCommune, Predicate<String> isAgency) {
        this.period = period;
        this.isCommune = isCommune;
        this.isAgency = isAgency;
    }

    /** @throws InvalidInput naming every field that breaks a rule */
    public void check(RosterPlan plan) {
        for (int i = 0; i < plan.shifts().size(); i++) {
            checkTime("/shifts/" + i, plan.shifts().get(i));
            checkPlace("/shifts/" + i, plan.shifts().get(i));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private void checkTime(String pointer, Shift shift) {
        if (!shift.end().isAfter(shift.start())) {
            broken(pointer + "/end", "not-after-start");
        }
        if (shift.start().isBefore(period.start())) {
            broken(pointer + "/start", "outside-period");
        }
        if (shift.end().isAfter(period.end())) {
            broken(pointer + "/end", "outside-period");
        }
    }

    private void checkPlace(String pointer, Shift shift) {
        if (shift.form() == DutyForm.AT_THE_PLACE && shift.place() == null) {
            broken(pointer + "/place", "required");
        }
        if (shift.place() != null && !isAgency.test(shift.place())) {
            broken(pointer + "/place", "agency-unlisted");
        }
        for (int i = 0; i < shift.communes().size(); i++) {
            if (!isCommune.test(shift.communes().get(i))) {
                broken(pointer + "/communes/" + i, "commune-unknown");
            }
        }
    }

    private void broken(String pointer, String code) {
        errors.add(InputError.at(pointer, code));
    }
}
