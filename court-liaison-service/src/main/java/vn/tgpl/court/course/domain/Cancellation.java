package vn.tgpl.court.course.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a court takes a hearing off its list; another reason needs words. */
public record Cancellation(
        @NotNull CancellationReason reasonCode,
        @Size(min = 1, max = 2000) String detail) {}
