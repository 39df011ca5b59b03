package vn.tgpl.casework.involvement.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tgpl.contracts.ProceedingNumbers;

/**
 * A request made at the Centre itself, as far as others may know of it.
 *
 * @param source how it came, as a code such as REQUEST
 * @param court the court that the proceeding is before, or null
 * @param heldAt the detention facility, or null
 * @param participants the other agencies of the proceeding
 */
public record RequestedAid(
        UUID caseId,
        String source,
        ProceedingNumbers proceeding,
        String court,
        String heldAt,
        List<String> participants,
        Instant at) {}
