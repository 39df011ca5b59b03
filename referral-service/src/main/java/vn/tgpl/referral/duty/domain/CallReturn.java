package vn.tgpl.referral.duty.domain;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** That who was on duty called back and spoke with the person or a relative. */
public record CallReturn(
        @NotNull Instant returnedAt, @NotNull CallResult result, UUID referralId) {}
