package vn.tgpl.casework.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.casefile.domain.Urgency;
import vn.tgpl.casework.intake.domain.AcceptanceRequest;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.outbox.Outbox;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.time.LegalTime;

/** Accepts cases (thụ lý): they enter the register, get their file code, and the law's time begins. */
@ApplicationScoped
public class CaseAcceptance {

    private final CaseFiles cases;
    private final AcceptanceRegister register;
    private final InvolvementLedger ledger;
    private final Clocks clocks;
    private final StatuteBook statute;
    private final Outbox outbox;
    private final Clock clock;

    CaseAcceptance(
            CaseFiles cases,
            AcceptanceRegister register,
            InvolvementLedger ledger,
            Clocks clocks,
            StatuteBook statute,
            Outbox outbox,
            Clock clock) {
        this.cases = cases;
        this.register = register;
        this.ledger = ledger;
        this.clocks = clocks;
        this.statute = statute;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public LegalAidCase accept(String agency, UUID id, IfMatch seen, AcceptanceRequest request) {
        var now = clock.instant();
        var pending = cases.forCentre(agency, id, seen);
        statute.requireCategory("/category", request.category(), LegalTime.dayOf(now));
        var aidForm = aidForm(pending, request, LegalTime.dayOf(now));
        var urgency = urgency(pending, request);
        clocks.meet(id, statute.rulesMetBy(Trigger.CASE_ACCEPTED), now);
        startClocks(pending, aidForm, urgency, request, now);
        // late, for whoever else accepts waits from here on
        var code = register.enter(aidForm, now);
        pending.judge(urgency);
        var accepted = pending.accept(request.category(), aidForm, request.isImmediate(), code, now);
        outbox.publish(accepted);
        ledger.follow(accepted);
        return cases.changed(pending);
    }

    /** The clocks that would start if the case were accepted now, in the form that was asked for. */
    List<StartedClock> wouldStart(LegalAidCase asked) {
        var intake = asked.intake();
        return statute.clocksStartedBy(accepted(asked, intake.aidForm(), intake.urgency(), clock.instant()));
    }

    /** The one that was asked for, unless the Centre finds another. */
    private String aidForm(LegalAidCase pending, AcceptanceRequest request, LocalDate day) {
        var form = request.aidForm() == null ? pending.intake().aidForm() : request.aidForm();
        if (form == null) {
            throw new InvalidInput(InputError.at("/aidForm", "required"));
        }
        statute.require(CodeList.AID_FORM, "/aidForm", form, day);
        return form;
    }

    /** Where the law does not make it immediate, the head of the Centre may, for a reason. */
    private static Urgency urgency(LegalAidCase pending, AcceptanceRequest request) {
        var urgency = pending.intake().urgency();
        if (!request.isImmediate() || urgency.isImmediate()) {
            return urgency;
        }
        if (request.immediateReason() == null) {
            throw new InvalidInput(InputError.at("/immediateReason", "required"));
        }
        return urgency.toAvoidHarm(request.immediateReason());
    }

    private void startClocks(
            LegalAidCase pending, String aidForm, Urgency urgency, AcceptanceRequest request, Instant at) {
        var accepted = accepted(pending, aidForm, urgency, at);
        var isProofToFollow = request.isImmediate() && !pending.intake().isProven(request.category());
        // where the law is not told of them, no rule asks for a proof
        var asked = isProofToFollow
                ? accepted.with(Attribute.ZONE, request.zone()).with(Attribute.HINDRANCE, request.hindrance())
                : accepted;
        clocks.start(pending.id(), statute.clocksStartedBy(asked));
    }

    private static Fact accepted(LegalAidCase pending, String aidForm, Urgency urgency, Instant at) {
        return pending.fact(Trigger.CASE_ACCEPTED, at)
                .with(Attribute.AID_FORM, aidForm)
                .with(Attribute.URGENCY, urgency.level().name());
    }
}
