package vn.tgpl.court.listing.domain;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.tgpl.contracts.ProceduralRole;

/** A person whom the hearing concerns: the standing, and the referral where the court knows it; never a name. */
public record HearingPerson(@NotNull ProceduralRole role, UUID referralId) {}
