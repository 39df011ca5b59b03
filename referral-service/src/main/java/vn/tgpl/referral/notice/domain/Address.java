package vn.tgpl.referral.notice.domain;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import vn.tgpl.platform.secret.Secret;

/** Where a person lives: codes after 01/07/2025 where they are known, and the words of the paper. */
public record Address(
        @Pattern(regexp = "\\d{2}") String provinceCode,
        @Pattern(regexp = "\\d{5}") String communeCode,
        @Size(max = 500) Secret text) {}
