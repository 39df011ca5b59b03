package vn.tgpl.referral.notice.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tgpl.contracts.CustodyStatus;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.contracts.ReferralKind;
import vn.tgpl.contracts.RequestStatus;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.entitlement.CategoryFinding;
import vn.tgpl.statute.entitlement.Claim;
import vn.tgpl.statute.entitlement.EntitlementReason;

/** What is unusual in a notice: told to its sender, never a reason to refuse it. */
public final class NoticeWarnings {

    private static final Set<ProceduralRole> HELD = Set.of(ProceduralRole.ARRESTED, ProceduralRole.IN_CUSTODY);

    private final List<Warning> warnings = new ArrayList<>();

    private NoticeWarnings() {}

    /** @param received the day of receipt, whose law counts */
    public static List<Warning> of(Notice notice, List<StartedClock> clocks, LocalDate received, Statute law) {
        var found = new NoticeWarnings();
        var ofSender = law.rulesMetBy(Trigger.NOTICE_RECEIVED);
        if (clocks.stream().anyMatch(clock -> ofSender.contains(clock.rule()) && isLate(clock))) {
            found.warn("/request/receivedAt", "notice-late");
        }
        var person = notice.person();
        if (HELD.contains(person.proceduralRole())) {
            found.warn("/person/proceduralRole", "phone-at-once");
        }
        if (HELD.contains(person.proceduralRole()) && person.custody() == CustodyStatus.AT_LIBERTY) {
            found.warn("/person/custody", "custody-mismatch");
        }
        var hasRequest = notice.request().status() == RequestStatus.REQUESTED;
        if (notice.kind() == ReferralKind.NOTICE && !hasRequest
                || notice.kind() == ReferralKind.INFORMATION && hasRequest) {
            found.warn("/kind", "kind-mismatch");
        }
        for (int i = 0; i < person.identifiers().size(); i++) {
            found.compare(
                    "/person/identifiers/" + i + "/value", person.identifiers().get(i), person);
        }
        found.judgeCategories(person, received, law);
        return found.warnings;
    }

    private static boolean isLate(StartedClock clock) {
        return clock.metAt() != null && !clock.metAt().isBefore(clock.dueAt());
    }

    /**
     * Numbers issued under NĐ 137/2015 tell province, sex and birth year; the law no longer says so, hence warnings
     * alone.
     */
    private void compare(String pointer, Identifier identifier, Person person) {
        if (identifier.type() != Identifier.Type.CCCD) {
            return;
        }
        var number = identifier.value().text();
        if (!BirthProvinces.knows(number.substring(0, 3))) {
            warn(pointer, "identifier.province-unknown");
        }
        int century = number.charAt(3) - '0';
        var isMale = century % 2 == 0;
        if (person.sex() != Person.Sex.UNKNOWN && isMale != (person.sex() == Person.Sex.MALE)) {
            warn(pointer, "identifier.sex-mismatch");
        }
        int year = 1900 + century / 2 * 100 + Integer.parseInt(number.substring(4, 6));
        if (birthYear(person) != 0 && birthYear(person) != year) {
            warn(pointer, "identifier.birth-year-mismatch");
        }
    }

    /** Financial difficulty, which some categories need, is proved to the Centre; a notice says nothing of it. */
    private void judgeCategories(Person person, LocalDate day, Statute law) {
        var claim = new Claim(Set.copyOf(person.claims()), Set.of(), Map.of())
                .with(Attribute.ROLE, person.proceduralRole().name())
                .with(Attribute.AGE, person.dateOfBirth().ageGroup(day, law).orElse(null));
        var reasons = law.entitlement(claim, day).findings().stream()
                .collect(Collectors.toMap(CategoryFinding::category, CategoryFinding::reasons));
        for (int i = 0; i < person.claims().size(); i++) {
            var pointer = "/person/claimedCategories/" + i;
            var why = reasons.get(person.claims().get(i));
            if (why.contains(EntitlementReason.NOT_IN_FORCE_ON_DAY)) {
                warn(pointer, "category-not-in-force");
            }
            if (why.contains(EntitlementReason.ROLE_NOT_COVERED) || why.contains(EntitlementReason.AGE_NOT_IN_RANGE)) {
                warn(pointer, "category-mismatch");
            }
        }
    }

    private static int birthYear(Person person) {
        return person.dateOfBirth().earliest().map(LocalDate::getYear).orElse(0);
    }

    private void warn(String pointer, String code) {
        warnings.add(new Warning(pointer, code));
    }
}
