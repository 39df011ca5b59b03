package vn.tgpl.court.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import vn.tgpl.court.course.domain.Cancellation;
import vn.tgpl.court.course.domain.CancellationReason;
import vn.tgpl.court.course.domain.CourseRules;
import vn.tgpl.court.course.domain.OutcomeRules;
import vn.tgpl.court.course.domain.Postponement;
import vn.tgpl.court.course.domain.Reopening;
import vn.tgpl.court.course.domain.Suspension;
import vn.tgpl.court.listing.HearingDisclosure;
import vn.tgpl.court.listing.HearingFiles;
import vn.tgpl.court.listing.ListedHearing;
import vn.tgpl.court.listing.ListingRules;
import vn.tgpl.court.listing.domain.Decision;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.HearingStatus;
import vn.tgpl.court.listing.domain.Outcome;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.time.LegalTime;

/** Takes a hearing from where its court had fixed it to what becomes of it. */
@ApplicationScoped
public class HearingCourse {

    private final HearingFiles files;
    private final HearingDisclosure disclosure;
    private final ListingRules rules;
    private final StatuteBook statute;
    private final Clock clock;

    HearingCourse(
            HearingFiles files, HearingDisclosure disclosure, ListingRules rules, StatuteBook statute, Clock clock) {
        this.files = files;
        this.disclosure = disclosure;
        this.rules = rules;
        this.statute = statute;
        this.clock = clock;
    }

    /** Postpones it (hoãn); where the next date is known, that is a version of its own. */
    @Transactional
    public ListedHearing postpone(String court, UUID id, IfMatch seen, Postponement said) {
        var now = clock.instant();
        var hearing = files.forCourt(court, id, seen);
        statute.require(CodeList.POSTPONEMENT_REASON, "/reasonCode", said.reasonCode(), LegalTime.dayOf(now));
        var decision = new Decision(HearingStatus.POSTPONED, said.reasonCode(), said.detail(), said.decidedAt());
        return decide(hearing, decision, said.reopens(), now);
    }

    /** Interrupts it (tạm ngừng). */
    @Transactional
    public ListedHearing suspend(String court, UUID id, IfMatch seen, Suspension said) {
        var hearing = files.forCourt(court, id, seen);
        var reason = said.reasonCode().name();
        var decision = new Decision(HearingStatus.SUSPENDED, reason, said.detail(), said.decidedAt());
        return decide(hearing, decision, said.reopens(), clock.instant());
    }

    /** Takes it off the list. */
    @Transactional
    public ListedHearing cancel(String court, UUID id, IfMatch seen, Cancellation said) {
        var now = clock.instant();
        var hearing = files.forCourt(court, id, seen);
        var reason = said.reasonCode().name();
        return decide(hearing, new Decision(HearingStatus.CANCELLED, reason, said.detail(), now), null, now);
    }

    /**
     * Takes off the court's list of a day what a complete list of it no longer has.
     *
     * @return what stood there until now
     */
    @Transactional
    public List<Hearing> withdraw(String court, LocalDate day, Predicate<Hearing> gone) {
        var now = clock.instant();
        var reason = CancellationReason.WITHDRAWN_FROM_LIST.name();
        var withdrawn = files.forCourt(court, day).stream().filter(gone).toList();
        withdrawn.forEach(hearing ->
                files.changed(hearing, hearing.decide(new Decision(HearingStatus.CANCELLED, reason, null, now)), now));
        return withdrawn;
    }

    private ListedHearing decide(Hearing hearing, Decision decision, Reopening reopens, Instant now) {
        CourseRules.requireWords(decision.reasonCode(), decision.detail());
        CourseRules.requireTaken(decision.decidedAt(), now);
        files.changed(hearing, hearing.decide(decision), now);
        if (reopens != null) {
            fixAgain(hearing, reopens, now);
        }
        return disclosure.toCourt(hearing, false);
    }

    private void fixAgain(Hearing hearing, Reopening reopens, Instant now) {
        var next = reopens.of(hearing.schedule());
        try {
            rules.checkNew(next, now);
        } catch (InvalidInput broken) {
            throw new InvalidInput(broken.errors().stream()
                    .map(error -> error.under("/reopens"))
                    .toList());
        }
        hearing.change(next).ifPresent(event -> files.changed(hearing, event, now));
    }

    /** It was held, and ended so; told again, the outcome is amended. */
    @Transactional
    public ListedHearing end(String court, UUID id, IfMatch seen, Outcome outcome) {
        var now = clock.instant();
        var hearing = files.forCourt(court, id, seen);
        OutcomeRules.check(hearing.schedule(), outcome, now);
        hearing.end(outcome).ifPresent(event -> files.changed(hearing, event, now));
        return disclosure.toCourt(hearing, false);
    }
}
