package vn.tgpl.casework.intake.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tgpl.casework.casefile.domain.Intake;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.entitlement.EligibilityCategory;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.reference.LegalCode;
import vn.tgpl.statute.time.LegalTime;

/** What a request at the desk must keep beyond the form of its fields. Every broken rule is named at once. */
public final class AidRequestRules {

    private final List<InputError> errors = new ArrayList<>();
    private final LocalDate today;
    private final Statute law;

    private AidRequestRules(LocalDate today, Statute law) {
        this.today = today;
        this.law = law;
    }

    /** @throws InvalidInput naming every field that breaks a rule */
    public static void check(AidRequest request, Instant now, Statute law) {
        var rules = new AidRequestRules(LegalTime.dayOf(now), law);
        rules.brokenIf(LegalTime.isFuture(request.requestedAt(), now), "/requestedAt", "in-future");
        rules.checkForm(request);
        rules.checkDates(request);
        rules.brokenIf(
                request.source() == AidRequest.Source.RELATIVE && request.requester() == null,
                "/requester",
                "required");
        rules.brokenIf(request.isImmediate() && request.immediateReason() == null, "/immediateReason", "required");
        rules.checkPerson(request.person());
        if (!rules.errors.isEmpty()) {
            throw new InvalidInput(rules.errors);
        }
    }

    private void checkForm(AidRequest request) {
        var forms = law.codes(CodeList.AID_FORM, today).stream().map(LegalCode::code);
        requireCode("/aidForm", request.aidForm(), forms.toList());
        var isLitigation = request.aidForm().equals(Intake.AID_FORM);
        brokenIf(isLitigation && request.proceeding() == null, "/proceeding", "required");
        brokenIf(!isLitigation && request.proceeding() != null, "/proceeding", "litigation-only");
        if (request.proceeding() != null) {
            brokenIf(
                    request.proceeding().procedure() == Procedure.OUT_OF_COURT,
                    "/proceeding/procedure",
                    "out-of-court");
            brokenIf(
                    request.proceeding().proceduralRole() == ProceduralRole.PERSON_IN_NEED,
                    "/proceeding/proceduralRole",
                    "out-of-court");
        }
    }

    private void checkDates(AidRequest request) {
        brokenIf(isPast(request.limitationEndsOn()), "/limitationEndsOn", "in-past");
        brokenIf(isPast(request.hearingOn()), "/hearingOn", "in-past");
    }

    private boolean isPast(LocalDate day) {
        return day != null && day.isBefore(today);
    }

    private void checkPerson(Applicant person) {
        checkBirth(person.dateOfBirth());
        for (int i = 0; i < person.identifiers().size(); i++) {
            checkIdentifier("/person/identifiers/" + i, person.identifiers().get(i));
        }
        var known =
                law.categories(today).stream().map(EligibilityCategory::code).toList();
        for (int i = 0; i < person.claims().size(); i++) {
            requireCode("/person/claimedCategories/" + i, person.claims().get(i), known);
        }
    }

    private void checkBirth(Birth birth) {
        var pointer = "/person/dateOfBirth/value";
        try {
            brokenIf(birth.toDate().earliest().filter(today::isBefore).isPresent(), pointer, "in-future");
        } catch (DateTimeException unfitting) {
            brokenIf(true, pointer, "date-of-birth");
        }
    }

    private void checkIdentifier(String pointer, IdentityNumber number) {
        var form = "identifier-" + number.type().name().toLowerCase(Locale.ROOT);
        brokenIf(!number.hasForm(), pointer + "/value", form);
        var hasReason = number.reason() != null && !number.reason().isBlank();
        brokenIf(number.type() == IdentityNumber.Type.NONE && !hasReason, pointer + "/reason", "required");
    }

    private void requireCode(String pointer, String code, List<String> known) {
        if (!known.contains(code)) {
            errors.add(InputError.unknownCode(pointer, known));
        }
    }

    private void brokenIf(boolean isBroken, String pointer, String code) {
        if (isBroken) {
            errors.add(InputError.at(pointer, code));
        }
    }
}
