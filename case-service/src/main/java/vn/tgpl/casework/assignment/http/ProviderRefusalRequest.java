package vn.tgpl.casework.assignment.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import vn.tgpl.platform.secret.Secret;

/**
 * Why the provider refuses.
 *
 * @param ground a ground of Law 11/2017 Art. 25(1) or (2), as the law's code of the day
 * @param detail in words; for the Centre alone
 */
public record ProviderRefusalRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,63}") String ground,

        @NotNull(payload = Unwrapping.Skip.class) @NotBlank @Size(max = 2000)
        Secret detail) {}
