package vn.tgpl.referral.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.referral.duty.domain.CallFilter;
import vn.tgpl.referral.duty.domain.CallRegister;
import vn.tgpl.referral.duty.domain.CallReport;
import vn.tgpl.referral.duty.domain.CallReturn;
import vn.tgpl.referral.duty.domain.CallRules;
import vn.tgpl.referral.duty.domain.CallSummary;
import vn.tgpl.referral.duty.domain.DutyCall;

/** Records the calls to the duty telephone, for the agency that called and the Centre. */
@ApplicationScoped
public class DutyCalls {

    private static final String SUBJECT = "duty-call";

    private final CallRegister calls;
    private final CallClocks clocks;
    private final CallLinks links;
    private final Audit audit;
    private final Clock clock;
    private final String centre;

    DutyCalls(
            CallRegister calls,
            CallClocks clocks,
            CallLinks links,
            Audit audit,
            Clock clock,
            @ConfigProperty(name = "tgpl.centre") String centre) {
        this.calls = calls;
        this.clocks = clocks;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
        this.centre = centre;
    }

    /** Records a call; unless somebody spoke with the person during it, the clock runs. */
    @Transactional
    public RecordedCall record(String recorder, CallReport report) {
        var agency = isCentre(recorder) ? links.named(report.agency()) : links.own(recorder, report.agency());
        links.check(recorder, report.referralId());
        var now = clock.instant();
        CallRules.check(report, now);
        var call = new DutyCall(agency, report, now);
        calls.persist(call);
        clocks.start(call);
        return wrote(call);
    }

    /** Who was on duty called back. */
    @Transactional
    public RecordedCall giveBack(String recorder, UUID id, CallReturn callReturn, IfMatch seen) {
        var call = forChange(recorder, id, seen);
        links.check(recorder, callReturn.referralId());
        call.giveBack(callReturn, clock.instant());
        clocks.meet(call);
        return wrote(call);
    }

    /** Tells which notice came of the call. */
    @Transactional
    public RecordedCall leadTo(String recorder, UUID id, UUID referral, IfMatch seen) {
        var call = forChange(recorder, id, seen);
        links.check(recorder, referral);
        call.leadTo(referral);
        return wrote(call);
    }

    /** The call with its contact: for the agency that called and the Centre. The read is audited. */
    @Transactional
    public RecordedCall find(String reader, UUID id) {
        var call = visible(reader, calls.findByIdOptional(id));
        audit.read(SUBJECT, id);
        return new RecordedCall(call, clocks.of(call));
    }

    /** Newest first: the agency's own, or everybody's for the Centre. */
    @Transactional
    public Page<CallSummary> list(String reader, CallFilter filter, int limit) {
        var visible = isCentre(reader) ? filter : filter.madeBy(reader);
        return Page.of(calls.list(visible, limit + 1), limit, DutyCall::id).map(DutyCall::summary);
    }

    private DutyCall forChange(String recorder, UUID id, IfMatch seen) {
        var call = visible(recorder, calls.forChange(id));
        IfMatch.require(seen, call.version());
        return call;
    }

    private DutyCall visible(String reader, Optional<DutyCall> call) {
        return call.filter(found -> isCentre(reader) || found.agency().equals(reader))
                .orElseThrow(NotFound::new);
    }

    private RecordedCall wrote(DutyCall call) {
        calls.flush(); // the answer carries the new version
        audit.wrote(SUBJECT, call.id());
        return new RecordedCall(call, clocks.of(call));
    }

    private boolean isCentre(String agency) {
        return agency.equals(centre);
    }
}
