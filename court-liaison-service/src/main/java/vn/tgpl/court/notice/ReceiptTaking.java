package vn.tgpl.court.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.court.listing.domain.Hearings;
import vn.tgpl.court.notice.domain.Means;
import vn.tgpl.court.notice.domain.Notice;
import vn.tgpl.court.notice.domain.Notices;
import vn.tgpl.court.notice.domain.Receipt;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.time.LegalTime;

/** Takes from a party that it was told of a hearing. */
@ApplicationScoped
public class ReceiptTaking {

    private final Hearings hearings;
    private final Notices notices;
    private final NoticeAccess access;
    private final Clocks clocks;
    private final StatuteBook statute;
    private final PostponementTelling postponements;
    private final Audit audit;
    private final Clock clock;

    ReceiptTaking(
            Hearings hearings,
            Notices notices,
            NoticeAccess access,
            Clocks clocks,
            StatuteBook statute,
            PostponementTelling postponements,
            Audit audit,
            Clock clock) {
        this.hearings = hearings;
        this.notices = notices;
        this.access = access;
        this.clocks = clocks;
        this.statute = statute;
        this.postponements = postponements;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The party was told of the hearing as it stood in the version that it has seen. Said again, the first time counts.
     *
     * @param receivedAt when, or null for now
     * @param means how, or null where that was through this service
     */
    @Transactional
    public ToldNotice receive(UUID hearingId, String party, IfMatch seen, Instant receivedAt, Means means) {
        if (!party.equals(access.party())) {
            throw new NotFound();
        }
        // the hearing's lock comes first: nobody changes what must be told while this is being told
        var hearing = hearings.forChange(hearingId).orElseThrow(NotFound::new);
        var notice = notices.standing(hearing.id(), party).orElseThrow(NotFound::new);
        var version = IfMatch.requireBetween(seen, notice.version(), hearing.version());
        var now = clock.instant();
        if (!notice.isReceived()) {
            var at = receivedAt == null ? now : receivedAt;
            check(at, notice, now);
            keep(notice, new Receipt(version, at, means == null ? Means.ELECTRONIC : means));
            postponements.told(hearing);
        }
        return new ToldNotice(notice, now);
    }

    private static void check(Instant at, Notice notice, Instant now) {
        if (LegalTime.isFuture(at, now)) {
            throw new InvalidInput(InputError.at("/receivedAt", "in-future"));
        }
        if (LegalTime.dayOf(at).isBefore(LegalTime.dayOf(notice.fixedAt()))) {
            throw new InvalidInput(InputError.at("/receivedAt", "before-told"));
        }
    }

    private void keep(Notice notice, Receipt receipt) {
        notice.receive(receipt);
        clocks.meet(notice.id(), statute.rulesMetBy(Trigger.HEARING_TOLD), receipt.receivedAt());
        audit.wrote("hearing-notice", notice.id());
    }
}
