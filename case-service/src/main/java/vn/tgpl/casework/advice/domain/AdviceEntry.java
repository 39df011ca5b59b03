package vn.tgpl.casework.advice.domain;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A written advice, by reference.
 *
 * @param complex whether the matter was complex, which gives more time (Law 11/2017 Art. 32(2))
 * @param documentReference where the advice is kept
 */
@Embeddable
public record AdviceEntry(
        @NotNull Instant givenAt,
        Boolean complex,
        @NotBlank @Size(max = 500) String documentReference) {

    public AdviceEntry {
        complex = Boolean.TRUE.equals(complex);
    }
}
