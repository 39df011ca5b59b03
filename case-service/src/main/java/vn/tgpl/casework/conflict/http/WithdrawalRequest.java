package vn.tgpl.casework.conflict.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import vn.tgpl.platform.secret.Secret;

/**
 * Why what was declared is withdrawn.
 *
 * @param reason for the Centre alone
 */
public record WithdrawalRequest(
        @NotNull(payload = Unwrapping.Skip.class) @NotBlank @Size(max = 2000)
        Secret reason) {}
