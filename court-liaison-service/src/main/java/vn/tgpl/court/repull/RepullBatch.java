package vn.tgpl.court.repull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import vn.tgpl.court.listing.HearingNews;
import vn.tgpl.court.repull.domain.Repulls;
import vn.tgpl.court.schedule.domain.PulledHearings;

/** Tells one batch of one re-pull, in the caller's transaction. */
@ApplicationScoped
class RepullBatch {

    /** The hearings of a batch are held against change until it commits, so it is small. */
    private static final int SIZE = 100;

    private final Repulls repulls;
    private final PulledHearings hearings;
    private final HearingNews news;
    private final Clock clock;

    RepullBatch(Repulls repulls, PulledHearings hearings, HearingNews news, Clock clock) {
        this.repulls = repulls;
        this.hearings = hearings;
        this.news = news;
        this.clock = clock;
    }

    /**
     * @param taken is told which re-pull it is
     * @return whether there was one
     */
    boolean tellNext(Consumer<UUID> taken) {
        var due = repulls.takeDue(clock.instant());
        due.ifPresent(repull -> {
            taken.accept(repull.id());
            var now = clock.instant();
            if (repull.isNew()) {
                repull.start(hearings.count(repull.scope()), now);
            }
            var ids = hearings.ids(repull.scope(), repull.lastHearing(), SIZE);
            if (ids.isEmpty()) {
                repull.end(now);
            } else {
                repull.tell(news.tellAgain(ids, repull.agency(), now), ids.getLast());
            }
        });
        return due.isPresent();
    }

    void fail(UUID id) {
        repulls.findById(id).fail(clock.instant());
    }
}
