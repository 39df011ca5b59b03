package vn.tgpl.court.listing.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/** How a hearing ended, for each person and charge. */
public record Outcome(
        @NotNull Instant pronouncedAt,
        @NotNull @Valid Judgment judgment,
        @NotEmpty @Size(max = 500) List<@NotNull @Valid ChargeResult> results) {}
