package vn.tgpl.referral.notice.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ReferralKind;
import vn.tgpl.contracts.RequestStatus;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.entitlement.Claim;
import vn.tgpl.statute.entitlement.EligibilityCategory;
import vn.tgpl.statute.entitlement.EntitlementReason;
import vn.tgpl.statute.time.LegalTime;

/** What a notice must keep beyond the form of its fields. Every broken rule is named at once. */
public final class NoticeRules {

    private final List<InputError> errors = new ArrayList<>();
    private final Instant now;
    private final LocalDate today;
    private final Statute law;

    private NoticeRules(Instant now, Statute law) {
        this.now = now;
        this.today = LegalTime.dayOf(now);
        this.law = law;
    }

    /** @throws InvalidInput naming every field that breaks a rule */
    public static void check(Notice notice, Instant now, Statute law) {
        var rules = new NoticeRules(now, law);
        rules.checkReport(notice);
        rules.checkPerson(notice.person());
        rules.checkRequest("/request", notice.request());
        if (notice.explanation() != null) {
            rules.checkPast("/explanation/explainedAt", notice.explanation().explainedAt());
        }
        if (notice.document() != null && notice.document().promulgatedOn().isAfter(rules.today)) {
            rules.broken("/document/promulgatedOn", "in-future");
        }
        rules.end();
    }

    /** As {@link #check}, for what the person says later. */
    public static void check(AidRequest later, Instant now, Statute law) {
        var rules = new NoticeRules(now, law);
        rules.checkRequest("", later);
        rules.end();
    }

    private void end() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** Outside of proceedings there is only a commune's report, and it tells of nobody who stands in one. */
    private void checkReport(Notice notice) {
        var isReport = notice.kind() == ReferralKind.COMMUNE_REPORT;
        if (isReport != (notice.procedure() == Procedure.OUT_OF_COURT)) {
            broken("/procedure", "commune-report");
        }
        if (isReport != (notice.person().proceduralRole() == ProceduralRole.PERSON_IN_NEED)) {
            broken("/person/proceduralRole", "commune-report");
        }
    }

    private void checkPerson(Person person) {
        errors.addAll(PersonRules.broken("/person", person.dateOfBirth(), person.identifiers(), today));
        for (int i = 0; i < person.claims().size(); i++) {
            checkCategory("/person/claimedCategories/" + i, person.claims().get(i));
        }
    }

    /** A category that the law had or will have is none to refuse a notice for: see {@link NoticeWarnings}. */
    private void checkCategory(String pointer, String category) {
        var finding = law.entitlement(Claim.of(category), today).findings().getFirst();
        if (finding.reasons().contains(EntitlementReason.UNKNOWN_CATEGORY)) {
            var known = law.categories(today).stream().map(EligibilityCategory::code);
            errors.add(InputError.unknownCode(pointer, known.toList()));
        }
    }

    private void checkRequest(String pointer, AidRequest request) {
        if (request.status() != RequestStatus.NOT_REQUESTED && request.receivedAt() == null) {
            broken(pointer + "/receivedAt", "required");
        }
        if (request.status() == RequestStatus.REFUSED && !Boolean.TRUE.equals(request.minutes())) {
            broken(pointer + "/minutes", "refusal-minutes");
        }
        checkPast(pointer + "/receivedAt", request.receivedAt());
    }

    private void checkPast(String pointer, Instant instant) {
        if (instant != null && LegalTime.isFuture(instant, now)) {
            broken(pointer, "in-future");
        }
    }

    private void broken(String pointer, String code) {
        errors.add(InputError.at(pointer, code));
    }
}
