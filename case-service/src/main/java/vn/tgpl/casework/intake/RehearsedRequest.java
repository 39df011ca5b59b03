package vn.tgpl.casework.intake;

import java.util.List;
import vn.tgpl.casework.casefile.domain.Urgency;
import vn.tgpl.casework.intake.domain.Warning;
import vn.tgpl.contracts.StartedClock;

/**
 * What a request at the desk would be.
 *
 * @param clocks those that would start if it were accepted now
 */
public record RehearsedRequest(Urgency urgency, List<Warning> warnings, List<StartedClock> clocks) {}
