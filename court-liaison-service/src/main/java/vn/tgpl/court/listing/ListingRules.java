package vn.tgpl.court.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.OptionalInt;
import vn.tgpl.court.listing.domain.HearingRules;
import vn.tgpl.court.listing.domain.HearingSchedule;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.time.LegalTime;

/** The rules of a schedule, with the figures and codes of the law of the day. */
@ApplicationScoped
public class ListingRules {

    private final StatuteBook statute;

    ListingRules(StatuteBook statute) {
        this.statute = statute;
    }

    /** @throws InvalidInput naming every field that breaks a rule */
    public void check(HearingSchedule schedule, Instant now) {
        requireTraits(schedule, now);
        HearingRules.check(schedule, now, mostComponentPoints(now));
    }

    /** As {@link #check}; the schedule must also be still to come. */
    public void checkNew(HearingSchedule schedule, Instant now) {
        requireTraits(schedule, now);
        HearingRules.checkNew(schedule, now, mostComponentPoints(now));
    }

    private void requireTraits(HearingSchedule schedule, Instant now) {
        for (int i = 0; i < schedule.traits().size(); i++) {
            var trait = schedule.traits().get(i);
            statute.require(CodeList.CASE_TRAIT, "/traits/" + i, trait, LegalTime.dayOf(now));
        }
    }

    private OptionalInt mostComponentPoints(Instant now) {
        return statute.most("ONLINE_COMPONENT_POINTS", LegalTime.dayOf(now));
    }
}
