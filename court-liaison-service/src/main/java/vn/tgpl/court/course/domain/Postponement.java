package vn.tgpl.court.course.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * The decision to postpone a hearing (quyết định hoãn phiên tòa, BLTTHS Art. 297).
 *
 * @param reasonCode as the law's list has it
 * @param detail the court's words, which a reason without a code of its own needs
 * @param reopens when and where the hearing will be reopened, or null where that is not known yet
 */
public record Postponement(
        @NotNull @Size(max = 60) String reasonCode,
        @Size(min = 1, max = 2000) String detail,
        @NotNull Instant decidedAt,
        @Valid Reopening reopens) {}
