package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/** What the law asks of a referral was not done in time; {@code metAt} says when it was done late. */
@JsonTypeName("vn.tgpl.referral.clock-missed.v1")
public record ReferralClockMissed(UUID referralId, StartedClock clock, Instant announcedAt) implements ReferralEvent {}
