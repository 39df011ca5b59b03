package vn.tgpl.referral.explanation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.RequestStatus;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.referral.notice.domain.PersonRules;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.reference.LegalForm;
import vn.tgpl.statute.time.LegalTime;

/** What the record of an explanation must keep beyond the form of its fields. Every broken rule is named at once. */
public final class ExplanationRules {

    /** The minutes' form (Mẫu 02) in the law's tables, which say when it holds. */
    private static final String MINUTES_FORM = "MAU_02";

    private final List<InputError> errors = new ArrayList<>();
    private final ExplanationReport report;

    private ExplanationRules(ExplanationReport report) {
        this.report = report;
    }

    /** @throws InvalidInput naming every field that breaks a rule */
    public static void check(ExplanationReport report, Instant now, Statute law) {
        var rules = new ExplanationRules(report);
        rules.checkPerson(LegalTime.dayOf(now));
        if (LegalTime.isFuture(report.explainedAt(), now)) {
            rules.broken("/explainedAt", "in-future");
        }
        rules.checkProceeding();
        rules.checkMinutes(law);
        rules.checkRefusal();
        rules.checkInterpreter();
        if (!rules.errors.isEmpty()) {
            throw new InvalidInput(rules.errors);
        }
    }

    private void checkPerson(LocalDate today) {
        var person = report.person();
        errors.addAll(PersonRules.broken("/person", person.dateOfBirth(), person.identifiers(), today));
    }

    /** The right is explained to who stands in a proceeding; a commune's report tells of others. */
    private void checkProceeding() {
        if (report.procedure() == Procedure.OUT_OF_COURT) {
            broken("/procedure", "out-of-court");
        }
        if (report.person().proceduralRole() == ProceduralRole.PERSON_IN_NEED) {
            broken("/person/proceduralRole", "out-of-court");
        }
    }

    /** Minutes are kept in criminal proceedings (TTLT 10/2018 Art. 7(1)), on the form of the day. */
    private void checkMinutes(Statute law) {
        var forms = law.form(MINUTES_FORM, LegalTime.dayOf(report.explainedAt())).stream()
                .map(LegalForm::code)
                .toList();
        var minutes = report.minutes();
        if (minutes == null && report.procedure() == Procedure.CRIMINAL) {
            broken("/minutes", "minutes-missing");
        }
        if (minutes != null && !forms.contains(minutes.formCode())) {
            errors.add(InputError.unknownCode("/minutes/formCode", forms));
        }
    }

    private void checkRefusal() {
        var refusal = report.refusal();
        var isRefused = report.outcome() == RequestStatus.REFUSED;
        if (isRefused != (refusal != null)) {
            broken("/refusal", isRefused ? "three-party-minutes" : "not-refused");
        }
        if (refusal != null && !refusal.hasEverySide()) {
            broken("/refusal/parties", "side-missing");
        }
    }

    private void checkInterpreter() {
        var isNeeded = report.person().needsInterpreter();
        if (isNeeded != (report.interpreter() != null)) {
            broken("/interpreter", isNeeded ? "required" : "interpreter-not-needed");
        }
    }

    private void broken(String pointer, String code) {
        errors.add(InputError.at(pointer, code));
    }
}
