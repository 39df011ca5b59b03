package vn.tgpl.referral.explanation.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The minutes of an explanation (biên bản giải thích); the paper itself stays in the case file.
 *
 * @param formCode the form by its code in the law's tables
 */
public record ExplanationMinutes(
        @NotBlank @Size(max = 60) String number,
        @NotNull @Size(max = 40) String formCode) {}
