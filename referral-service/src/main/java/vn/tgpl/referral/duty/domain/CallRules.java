package vn.tgpl.referral.duty.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.time.LegalTime;

/** What the record of a call must keep beyond the form of its fields. Every broken rule is named at once. */
public final class CallRules {

    private final List<InputError> errors = new ArrayList<>();
    private final Instant now;

    private CallRules(Instant now) {
        this.now = now;
    }

    /** @throws InvalidInput naming every field that breaks a rule */
    public static void check(CallReport report, Instant now) {
        var rules = new CallRules(now);
        rules.checkPast("/calledAt", report.calledAt());
        if (report.contact().reachesNobody()) {
            rules.broken("/contact/phone", "required");
        }
        if (report.returnedAt() != null) {
            rules.checkReturn(report.returnedAt(), report.calledAt());
        } else if (report.result() != null && !report.answeredBy().isAnswered()) {
            rules.broken("/result", "nobody-spoken-with");
        }
        rules.end();
    }

    static void checkReturn(CallReturn callReturn, Instant calledAt, Instant now) {
        var rules = new CallRules(now);
        rules.checkReturn(callReturn.returnedAt(), calledAt);
        rules.end();
    }

    private void checkReturn(Instant returnedAt, Instant calledAt) {
        checkPast("/returnedAt", returnedAt);
        if (returnedAt.isBefore(calledAt)) {
            broken("/returnedAt", "before-call");
        }
    }

    private void checkPast(String pointer, Instant instant) {
        if (LegalTime.isFuture(instant, now)) {
            broken(pointer, "in-future");
        }
    }

    private void broken(String pointer, String code) {
        errors.add(InputError.at(pointer, code));
    }

    private void end() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
