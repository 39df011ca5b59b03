package vn.tgpl.court.course.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.tgpl.court.listing.domain.ChargeResult;
import vn.tgpl.court.listing.domain.HearingPerson;
import vn.tgpl.court.listing.domain.HearingSchedule;
import vn.tgpl.court.listing.domain.Outcome;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.time.LegalTime;

/** What an outcome must keep: it is of this hearing's persons and charges, each once, and lies behind us. */
public final class OutcomeRules {

    private final List<InputError> errors = new ArrayList<>();
    private final Set<List<Object>> answered = new HashSet<>();
    private final HearingSchedule schedule;
    private final Outcome outcome;

    private OutcomeRules(HearingSchedule schedule, Outcome outcome) {
        this.schedule = schedule;
        this.outcome = outcome;
    }

    /** @throws InvalidInput naming every field that breaks a rule */
    public static void check(HearingSchedule schedule, Outcome outcome, Instant now) {
        var rules = new OutcomeRules(schedule, outcome);
        rules.checkTimes(now);
        for (int i = 0; i < outcome.results().size(); i++) {
            rules.check("/results/" + i, outcome.results().get(i));
        }
        if (!rules.errors.isEmpty()) {
            throw new InvalidInput(rules.errors);
        }
    }

    private void checkTimes(Instant now) {
        var pronouncedAt = outcome.pronouncedAt();
        if (LegalTime.isFuture(pronouncedAt, now)) {
            broken("/pronouncedAt", "in-future");
        }
        if (LegalTime.dayOf(pronouncedAt).isBefore(LegalTime.dayOf(schedule.start()))) {
            broken("/pronouncedAt", "before-hearing");
        }
        if (outcome.judgment().date().isAfter(LegalTime.dayOf(now))) {
            broken("/judgment/date", "in-future");
        }
        var servedAt = outcome.servedAt();
        if (servedAt != null && (servedAt.isBefore(pronouncedAt) || LegalTime.isFuture(servedAt, now))) {
            broken("/servedAt", "not-after-judgment");
        }
    }

    private void check(String pointer, ChargeResult result) {
        var person = person(pointer, result);
        if (person != null) {
            var charges = person.charges();
            if (result.charge() != null && !charges.isEmpty() && !charges.contains(result.charge())) {
                errors.add(new InputError(pointer + "/charge", null, "unknown-charge", null, charges));
            }
            var index = schedule.persons().indexOf(person);
            if (!answered.add(List.of(index, Objects.requireNonNullElse(result.charge(), "")))) {
                broken(pointer, "result-twice");
            }
        }
        var receivedAt = result.receivedAt();
        if (receivedAt != null && (result.present() || receivedAt.isBefore(outcome.pronouncedAt()))) {
            broken(pointer + "/receivedAt", "received-by-absent");
        }
    }

    private HearingPerson person(String pointer, ChargeResult result) {
        var persons = schedule.persons();
        var index = result.person();
        if (index != null && index >= persons.size()) {
            broken(pointer + "/person", "unknown-person");
            return null;
        }
        if (index != null) {
            return persons.get(index);
        }
        var named = persons.stream()
                .filter(person ->
                        result.referralId() != null && result.referralId().equals(person.referralId()))
                .findFirst();
        if (named.isEmpty()) {
            broken(pointer + "/referralId", "unknown-person");
        }
        return named.orElse(null);
    }

    private void broken(String pointer, String code) {
        errors.add(InputError.at(pointer, code));
    }
}
