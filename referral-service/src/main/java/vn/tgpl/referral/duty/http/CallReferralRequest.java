package vn.tgpl.referral.duty.http;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which notice came of a call. */
public record CallReferralRequest(@NotNull UUID referralId) {}
