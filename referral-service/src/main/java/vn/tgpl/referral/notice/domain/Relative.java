package vn.tgpl.referral.notice.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Somebody through whom the person can be reached. */
public record Relative(
        @NotBlank @Size(max = 200) String fullName,
        @Size(max = 30) String phone,
        @Size(max = 100) String relation) {}
