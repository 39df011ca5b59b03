package vn.tgpl.referral.notice.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        rules.checkPerson(notice.person());
        rules.checkRequest(notice.request());
        if (notice.explanation() != null) {
            rules.checkPast("/explanation/explainedAt", notice.explanation().explainedAt());
        }
        if (notice.document() != null && notice.document().promulgatedOn().isAfter(rules.today)) {
            rules.broken("/document/promulgatedOn", "in-future");
        }
        if (!rules.errors.isEmpty()) {
            throw new InvalidInput(rules.errors);
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

    private void checkRequest(AidRequest request) {
        if (request.status() != RequestStatus.NOT_REQUESTED && request.receivedAt() == null) {
            broken("/request/receivedAt", "required");
        }
        if (request.status() == RequestStatus.REFUSED && !Boolean.TRUE.equals(request.minutes())) {
            broken("/request/minutes", "refusal-minutes");
        }
        checkPast("/request/receivedAt", request.receivedAt());
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
