package vn.tgpl.court.listing.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tgpl.contracts.ProceduralRole;

/**
 * A person whom the hearing concerns: the standing, and the referral where the court knows it; never a name.
 *
 * @param charges what the person is accused of (tội danh), in the order in which the outcome will answer them
 * @param custodyEndsAt when the custody or detention ends, or null
 * @param counsel who defends or protects the person, as far as the court knows
 */
public record HearingPerson(
        @NotNull ProceduralRole role,
        UUID referralId,
        @Size(max = 50) List<@NotBlank @Size(max = 300) String> charges,
        Instant custodyEndsAt,
        @Size(max = 20) List<@NotNull @Valid HearingCounsel> counsel) {

    public HearingPerson {
        charges = charges == null ? List.of() : charges;
        counsel = counsel == null ? List.of() : counsel;
    }

    /** The same person, whoever defends. */
    HearingPerson alone() {
        return new HearingPerson(role, referralId, charges, custodyEndsAt, List.of());
    }
}
