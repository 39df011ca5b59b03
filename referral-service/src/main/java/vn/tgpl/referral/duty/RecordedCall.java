package vn.tgpl.referral.duty;

import java.util.List;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.referral.duty.domain.DutyCall;

/** A call with the clocks that run for it. */
public record RecordedCall(DutyCall call, List<StartedClock> clocks) {}
