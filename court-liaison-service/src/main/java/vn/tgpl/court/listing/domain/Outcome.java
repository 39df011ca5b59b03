package vn.tgpl.court.listing.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * How a hearing ended, for each person and charge.
 *
 * @param servedAt when the judgment was served on counsel, or null until then
 */
public record Outcome(
        @NotNull Instant pronouncedAt,
        @NotNull @Valid Judgment judgment,
        Instant servedAt,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid ChargeResult> results) {}
