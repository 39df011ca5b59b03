package vn.tgpl.referral.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.referral.area.domain.Communes;
import vn.tgpl.referral.directory.Directory;
import vn.tgpl.referral.duty.domain.Period;
import vn.tgpl.referral.duty.domain.Roster;
import vn.tgpl.referral.duty.domain.RosterOverlaps;
import vn.tgpl.referral.duty.domain.RosterPlan;
import vn.tgpl.referral.duty.domain.RosterRules;
import vn.tgpl.referral.duty.domain.RosterSummary;
import vn.tgpl.referral.duty.domain.Rosters;
import vn.tgpl.statute.place.Commune;

/** Publishes the Centre's duty rosters to the agencies. */
@ApplicationScoped
public class DutyRosters {

    /** The version of what is not there yet: nobody has seen it. */
    private static final long NONE = -1;

    private final Rosters rosters;
    private final RosterClocks clocks;
    private final Communes communes;
    private final Directory directory;
    private final Clock clock;

    DutyRosters(Rosters rosters, RosterClocks clocks, Communes communes, Directory directory, Clock clock) {
        this.rosters = rosters;
        this.clocks = clocks;
        this.communes = communes;
        this.directory = directory;
        this.clock = clock;
    }

    /** Publishes the roster of a period, or changes it; days that another roster has are refused. */
    @Transactional
    public PublishedRoster publish(Period period, RosterPlan plan, IfMatch seen) {
        new RosterRules(period, communes::has, agency -> directory.find(agency).isPresent()).check(plan);
        rosters.lock();
        var earlier = rosters.of(period);
        IfMatch.honour(seen, earlier.map(Roster::version).orElse(NONE));
        earlier.ifPresent(roster -> roster.change(plan, clock.instant()));
        var roster = earlier.orElseGet(() -> publish(period, plan));
        rosters.flush(); // the answer carries the new version
        return show(roster, earlier.isEmpty());
    }

    private Roster publish(Period period, RosterPlan plan) {
        rosters.overlapping(period).ifPresent(other -> {
            throw new RosterOverlaps(other.period());
        });
        var roster = new Roster(period, plan, clock.instant());
        rosters.persist(roster);
        clocks.published(roster);
        return roster;
    }

    @Transactional
    public PublishedRoster find(Period period) {
        return show(rosters.of(period).orElseThrow(NotFound::new), false);
    }

    /** In the order of time. */
    @Transactional
    public Page<RosterSummary> list(LocalDate from, LocalDate to, Optional<LocalDate> after, int limit) {
        var found = rosters.list(from, to, after.orElse(null), limit + 1).stream()
                .map(Roster::summary)
                .toList();
        return Page.of(found, limit, RosterSummary::from);
    }

    private PublishedRoster show(Roster roster, boolean isNew) {
        return new PublishedRoster(
                roster,
                isNew,
                roster.gaps(communes.after("").stream().map(Commune::code).toList()),
                clocks.of(roster));
    }
}
