package vn.tgpl.casework.ending.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import vn.tgpl.platform.secret.Secret;

/**
 * Why a case ends before its request was carried out: in writing, with reasons (Law 11/2017 Art. 37).
 *
 * @param ground a ground of discontinuance or of suspension, as the law's code of today
 * @param detail the reasons; they stay with the Centre
 */
public record EarlyEnd(
        @NotNull String ground,

        @NotNull(payload = Unwrapping.Skip.class) @NotBlank @Size(max = 2000)
        Secret detail) {}
