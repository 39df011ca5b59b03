package vn.tgpl.court.course.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** The decision to interrupt a hearing for some days (tạm ngừng phiên tòa, BLTTHS Art. 251). */
public record Suspension(
        @NotNull SuspensionReason reasonCode,
        @Size(min = 1, max = 2000) String detail,
        @NotNull Instant decidedAt,
        @Valid Reopening reopens) {}
