package vn.tgpl.court.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.HearingFilter;
import vn.tgpl.court.listing.domain.HearingRules;
import vn.tgpl.court.listing.domain.HearingSchedule;
import vn.tgpl.court.listing.domain.HearingSummary;
import vn.tgpl.court.listing.domain.Hearings;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.feed.Feed;
import vn.tgpl.platform.outbox.Outbox;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.statute.time.LegalTime;

/** Keeps a court's list of hearings (lịch xét xử), and shows each to the agencies that take part. */
@ApplicationScoped
public class HearingListing {

    private final Hearings hearings;
    private final Outbox outbox;
    private final HearingNews news;
    private final Feed feed;
    private final StatuteBook statute;
    private final Clock clock;

    HearingListing(Hearings hearings, Outbox outbox, HearingNews news, Feed feed, StatuteBook statute, Clock clock) {
        this.hearings = hearings;
        this.outbox = outbox;
        this.news = news;
        this.feed = feed;
        this.statute = statute;
        this.clock = clock;
    }

    /** Fixes the hearing of the court's reference as the schedule says; what already stands so is left alone. */
    @Transactional
    public ListedHearing fix(String court, String reference, HearingSchedule schedule, Precondition precondition) {
        var now = clock.instant();
        var known = hearings.forChange(court, reference);
        precondition.check(known);
        return put(court, reference, schedule, known, now);
    }

    private ListedHearing put(
            String court, String reference, HearingSchedule schedule, Optional<Hearing> known, Instant now) {
        if (known.isEmpty()) {
            HearingRules.checkNew(schedule, now, mostComponentPoints(now));
            return fixNew(new Hearing(court, reference, schedule), now);
        }
        HearingRules.check(schedule, now, mostComponentPoints(now));
        return change(known.get(), schedule, now);
    }

    /** As {@link #fix} for many at once, each by its reference: the one that is refused hinders no other. */
    @Transactional
    public Map<String, FixedHearing> fixAll(String court, Map<String, HearingSchedule> schedules) {
        var now = clock.instant();
        var known = hearings.forChange(court, schedules.keySet());
        var fixed = new HashMap<String, FixedHearing>();
        schedules.forEach((reference, schedule) -> {
            try {
                var before = Optional.ofNullable(known.get(reference));
                var version = before.map(Hearing::version).orElse(-1L);
                var listed = put(court, reference, schedule, before, now);
                fixed.put(reference, FixedHearing.of(listed, version));
            } catch (Refusal refusal) {
                fixed.put(reference, FixedHearing.refused(refusal));
            }
        });
        return fixed;
    }

    private OptionalInt mostComponentPoints(Instant now) {
        return statute.most("ONLINE_COMPONENT_POINTS", LegalTime.dayOf(now));
    }

    private ListedHearing fixNew(Hearing hearing, Instant now) {
        hearings.persist(hearing);
        outbox.publish(hearing.fixed());
        news.tell(hearing, now);
        return ListedHearing.of(hearing, true);
    }

    private ListedHearing change(Hearing hearing, HearingSchedule schedule, Instant now) {
        hearing.change(schedule).ifPresent(event -> {
            outbox.publish(event);
            news.tell(hearing, now);
        });
        return ListedHearing.of(hearing, false);
    }

    @Transactional
    public ListedHearing find(String agency, UUID id) {
        return hearings.findByIdOptional(id)
                .filter(hearing -> hearing.isSeenBy(agency))
                .map(hearing -> ListedHearing.of(hearing, false))
                .orElseThrow(NotFound::new);
    }

    /** What the agency takes part in, last listed first. */
    @Transactional
    public Page<HearingSummary> list(String agency, HearingFilter filter, int limit) {
        return Page.of(hearings.list(agency, filter, limit + 1), limit, Hearing::id)
                .map(Hearing::summary);
    }

    /** What became, since the cursor, of the hearings that the agency takes part in. */
    public Feed.Slice changes(String agency, Cursor since, int limit) {
        return feed.slice(agency, since, limit);
    }
}
