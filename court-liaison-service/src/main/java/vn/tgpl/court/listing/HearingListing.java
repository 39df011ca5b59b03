package vn.tgpl.court.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.HearingSchedule;
import vn.tgpl.court.listing.domain.Hearings;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.problem.Refusal;

/** Keeps a court's list of hearings (lịch xét xử). */
@ApplicationScoped
public class HearingListing {

    private final Hearings hearings;
    private final HearingFiles files;
    private final HearingDisclosure disclosure;
    private final ListingRules rules;
    private final Clock clock;

    HearingListing(
            Hearings hearings, HearingFiles files, HearingDisclosure disclosure, ListingRules rules, Clock clock) {
        this.hearings = hearings;
        this.files = files;
        this.disclosure = disclosure;
        this.rules = rules;
        this.clock = clock;
    }

    /** Fixes the hearing of the court's reference as the schedule says; what already stands so is left alone. */
    @Transactional
    public ListedHearing fix(String court, String reference, HearingSchedule schedule, Precondition precondition) {
        var now = clock.instant();
        var known = hearings.forChange(court, reference);
        precondition.check(known);
        var hearing = put(court, reference, schedule, known.orElse(null), now);
        return disclosure.toCourt(hearing, known.isEmpty());
    }

    /**
     * As {@link #fix} for many at once, each by its reference: one that is refused hinders no other.
     *
     * @param schedules make the schedule of the one that stands, or of null; where they make none, it is left alone
     */
    @Transactional
    public Map<String, FixedHearing> fixAll(
            String court, Map<String, Function<HearingSchedule, Optional<HearingSchedule>>> schedules) {
        var now = clock.instant();
        var known = hearings.forChange(court, schedules.keySet());
        var before = new HashMap<String, Long>();
        known.forEach((reference, hearing) -> before.put(reference, hearing.version()));
        var listed = new HashMap<String, Hearing>();
        var fixed = new HashMap<String, FixedHearing>();
        schedules.forEach((reference, schedule) -> {
            var hearing = known.get(reference);
            try {
                schedule.apply(hearing == null ? null : hearing.schedule())
                        .ifPresent(next -> listed.put(reference, put(court, reference, next, hearing, now)));
            } catch (Refusal refusal) {
                fixed.put(reference, FixedHearing.refused(refusal));
            }
        });
        hearings.writeBeforeReading();
        listed.forEach((reference, hearing) ->
                fixed.put(reference, FixedHearing.of(hearing, before.get(reference), disclosure.warningsOf(hearing))));
        return fixed;
    }

    private Hearing put(String court, String reference, HearingSchedule schedule, Hearing known, Instant now) {
        var continued = continued(court, reference, schedule);
        if (known == null) {
            rules.checkNew(schedule, now);
            return fixNew(new Hearing(court, reference, schedule), continued, now);
        }
        rules.check(schedule, now);
        return change(known, schedule, continued, now);
    }

    /** The hearing that this one reopens, or null; a court knows it by its own reference, and it is another one. */
    private UUID continued(String court, String reference, HearingSchedule schedule) {
        var name = schedule.continues();
        if (name == null) {
            return null;
        }
        return hearings.of(court, name)
                .filter(found -> !name.equals(reference))
                .map(Hearing::id)
                .orElseThrow(() -> new InvalidInput(InputError.at("/continues", "unknown-hearing")));
    }

    private Hearing fixNew(Hearing hearing, UUID continued, Instant now) {
        hearing.reopen(continued);
        hearings.persist(hearing);
        files.changed(hearing, hearing.fixed(), now);
        return hearing;
    }

    private Hearing change(Hearing hearing, HearingSchedule schedule, UUID continued, Instant now) {
        hearing.change(schedule).ifPresent(event -> {
            hearing.reopen(continued);
            files.changed(hearing, event, now);
        });
        return hearing;
    }
}
