package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/** The time to do what the law asks of a referral will soon be over. */
@JsonTypeName("vn.tgpl.referral.clock-approaching.v1")
public record ReferralClockApproaching(UUID referralId, StartedClock clock, Instant announcedAt)
        implements ReferralEvent {}
