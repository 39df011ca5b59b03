package vn.tgpl.referral.notice.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.tgpl.platform.secret.Secret;

/** Somebody through whom the person can be reached. */
public record Relative(
        @NotBlank @Size(max = 200) String fullName,
        @Size(max = 30) Secret phone,
        @Size(max = 100) String relation) {}
