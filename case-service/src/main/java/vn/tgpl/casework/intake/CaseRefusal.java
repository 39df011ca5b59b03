package vn.tgpl.casework.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.CaseState;
import vn.tgpl.casework.casefile.domain.CaseStepNotAllowed;
import vn.tgpl.casework.casefile.domain.JoinedReferrals;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.casefile.domain.Notice;
import vn.tgpl.casework.intake.domain.RefusalRequest;
import vn.tgpl.casework.intake.domain.TransferRequest;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.contracts.CaseEvent;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.outbox.Outbox;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.time.LegalTime;

/** Turns cases away before they are accepted: refuses them, or passes them on to who is competent. */
@ApplicationScoped
public class CaseRefusal {

    private final CaseFiles cases;
    private final JoinedReferrals joined;
    private final InvolvementLedger ledger;
    private final Clocks clocks;
    private final StatuteBook statute;
    private final Outbox outbox;
    private final Clock clock;
    private final String province;

    CaseRefusal(
            CaseFiles cases,
            JoinedReferrals joined,
            InvolvementLedger ledger,
            Clocks clocks,
            StatuteBook statute,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "tgpl.province") String province) {
        this.cases = cases;
        this.joined = joined;
        this.ledger = ledger;
        this.clocks = clocks;
        this.statute = statute;
        this.outbox = outbox;
        this.clock = clock;
        this.province = province;
    }

    /** Refuses (từ chối thụ lý), with a ground that the law knows; whoever asked for aid is to be told the same day. */
    @Transactional
    public LegalAidCase refuse(String agency, UUID id, IfMatch seen, RefusalRequest request) {
        var now = clock.instant();
        var pending = cases.forCentre(agency, id, seen);
        statute.require(CodeList.REFUSAL_GROUND, "/ground", request.ground(), LegalTime.dayOf(now));
        turnAway(pending, pending.refuse(request.ground(), request.detail(), now), now);
        if (pending.intake().origin().isRequested() || joined.isRequested(id)) {
            clocks.start(id, statute.clocksStartedBy(pending.fact(Trigger.ACCEPTANCE_REFUSED, now)));
        }
        return pending;
    }

    /** Whoever asked for aid has the refusal; who referred the person was told by the event of it. */
    @Transactional
    public LegalAidCase tell(String agency, UUID id, IfMatch seen, Notice notice) {
        var refused = cases.forCentre(agency, id, seen);
        if (refused.state() != CaseState.REFUSED) {
            throw new CaseStepNotAllowed(refused.state(), "refusal/notice");
        }
        refused.intake().tellRefusal(notice, clock.instant());
        clocks.meet(id, statute.rulesMetBy(Trigger.REQUESTER_TOLD), notice.toldAt());
        return cases.changed(refused);
    }

    /** Passes on (chuyển yêu cầu) what is not for this Centre (Law 11/2017 Art. 35). */
    @Transactional
    public LegalAidCase transfer(String agency, UUID id, IfMatch seen, TransferRequest request) {
        var now = clock.instant();
        var pending = cases.forCentre(agency, id, seen);
        check(request, now);
        return turnAway(pending, pending.transfer(request.toTransfer(now)), now);
    }

    private void check(TransferRequest request, Instant now) {
        if ((request.toProvince() == null) == (request.toAgency() == null)) {
            throw new InvalidInput(InputError.at("", "one-addressee"));
        }
        if (request.toProvince() != null) {
            var places = statute.statute().places();
            if (places.province(request.toProvince(), LegalTime.dayOf(now)).isEmpty()) {
                throw new InvalidInput(InputError.at("/toProvince", "province-unknown"));
            }
        }
        if (province.equals(request.toProvince())) {
            throw new InvalidInput(InputError.at("/toProvince", "transfer-to-itself"));
        }
        if (request.toAgency() != null && cases.isCentre(request.toAgency())) {
            throw new InvalidInput(InputError.at("/toAgency", "transfer-to-itself"));
        }
    }

    private LegalAidCase turnAway(LegalAidCase ended, CaseEvent event, Instant now) {
        clocks.meetAll(ended.id(), now);
        outbox.publish(event);
        ledger.follow(event);
        return cases.changed(ended);
    }
}
