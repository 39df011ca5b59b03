package vn.tgpl.court.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tgpl.contracts.HearingEvent;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.HearingVersions;
import vn.tgpl.court.listing.domain.Hearings;
import vn.tgpl.platform.outbox.Outbox;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.statute.time.LegalTime;

/** Gives a court its hearing to change, and keeps and tells each change. */
@ApplicationScoped
public class HearingFiles {

    private final Hearings hearings;
    private final HearingVersions versions;
    private final Outbox outbox;
    private final HearingNews news;
    private final HearingClocks clocks;

    HearingFiles(Hearings hearings, HearingVersions versions, Outbox outbox, HearingNews news, HearingClocks clocks) {
        this.hearings = hearings;
        this.versions = versions;
        this.outbox = outbox;
        this.news = news;
        this.clocks = clocks;
    }

    /**
     * The court's own hearing, which nobody else changes until the transaction ends.
     *
     * @throws NotFound if it is another court's: for this one there is no such hearing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Hearing forCourt(String court, UUID id, IfMatch seen) {
        var hearing = hearings.forChange(id)
                .filter(found -> found.court().equals(court))
                .orElseThrow(NotFound::new);
        IfMatch.require(seen, hearing.version());
        return hearing;
    }

    /** The court's hearings that are to sit on this day, likewise. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Hearing> forCourt(String court, LocalDate day) {
        return hearings.toSit(court, LegalTime.startOf(day), LegalTime.startOf(day.plusDays(1)));
    }

    /** The hearing has a new version. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(Hearing hearing, HearingEvent event, Instant at) {
        versions.persist(hearing.asVersion(at));
        outbox.publish(event);
        news.tell(hearing, at);
        clocks.follow(hearing, event);
    }
}
