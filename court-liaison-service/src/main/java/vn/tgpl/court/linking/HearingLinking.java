package vn.tgpl.court.linking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.tgpl.court.linking.domain.LinkEntry;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.Hearings;
import vn.tgpl.court.listing.domain.SaidLink;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.outbox.Outbox;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.NotFound;

/** Keeps what is said by hand of where a hearing belongs; case-service acts on it, and tells back what came of it. */
@ApplicationScoped
public class HearingLinking {

    private final Hearings hearings;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    HearingLinking(Hearings hearings, Outbox outbox, Audit audit, Clock clock) {
        this.hearings = hearings;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The hearing belongs to the referral or case of this name. */
    @Transactional
    public SaidLink link(Linker by, UUID hearing, UUID name, LinkEntry why, IfMatch seen) {
        return say(by, hearing, name, true, why, seen);
    }

    /** The hearing does not belong to it, whatever the numbers say. */
    @Transactional
    public SaidLink unlink(Linker by, UUID hearing, UUID name, LinkEntry why, IfMatch seen) {
        return say(by, hearing, name, false, why, seen);
    }

    private SaidLink say(Linker by, UUID id, UUID name, boolean belongs, LinkEntry why, IfMatch seen) {
        why.check();
        var hearing = hearings.forChange(id).filter(by::mayLink).orElseThrow(NotFound::new);
        IfMatch.honour(seen, hearing.version());
        var link = new SaidLink(name, null, belongs, why.reasonCode(), why.detail(), by.agency(), clock.instant());
        hearing.say(link).ifPresent(event -> {
            outbox.publish(event);
            audit.wrote("hearing", id, "%s %s: %s".formatted(belongs ? "linked" : "unlinked", name, why.reasonCode()));
        });
        return hearing.links().about(name).orElseThrow();
    }

    /** What holds, case by case. */
    @Transactional
    public List<SaidLink> of(Linker reader, UUID id) {
        return hearings.findByIdOptional(id)
                .filter(reader::mayLink)
                .map(Hearing::links)
                .orElseThrow(NotFound::new)
                .standing();
    }
}
