package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/**
 * A referral was taken back (thu hồi).
 *
 * @param reasonCode why, as a code of the statute's list RECALL_REASON
 * @param consented whether the Centre agreed; without that a case which it has already accepted goes on
 */
@JsonTypeName("vn.tgpl.referral.recalled.v1")
public record ReferralRecalled(UUID referralId, String sender, String reasonCode, boolean consented, Instant recalledAt)
        implements ReferralEvent {}
