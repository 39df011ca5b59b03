package vn.tgpl.referral.duty.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.contracts.CustodyStatus;
import vn.tgpl.contracts.ProceduralRole;
import vn.tgpl.platform.clock.ClockView;
import vn.tgpl.platform.precondition.Versioned;
import vn.tgpl.referral.duty.RecordedCall;
import vn.tgpl.referral.duty.domain.AnsweredBy;
import vn.tgpl.referral.duty.domain.CallResult;
import vn.tgpl.referral.duty.domain.Contact;

/** A call as the agency that made it and the Centre see it. */
@Schema(name = "DutyCall")
public record DutyCallView(
        UUID id,
        long version,
        String agency,
        String caller,
        Instant recordedAt,
        Instant calledAt,
        AnsweredBy answeredBy,
        List<ClockView> clocks,
        ProceduralRole role,
        CustodyStatus custody,
        Contact contact,
        Instant returnedAt,
        CallResult result,
        UUID referralId)
        implements Versioned {

    static DutyCallView of(RecordedCall recorded, Instant now) {
        var call = recorded.call();
        var summary = call.summary();
        return new DutyCallView(
                call.id(),
                call.version(),
                call.agency(),
                call.caller(),
                call.recordedAt(),
                summary.calledAt(),
                summary.answeredBy(),
                recorded.clocks().stream().map(c -> ClockView.of(c, now)).toList(),
                summary.role(),
                summary.custody(),
                call.contact(),
                summary.returnedAt(),
                summary.result(),
                summary.referralId());
    }
}
