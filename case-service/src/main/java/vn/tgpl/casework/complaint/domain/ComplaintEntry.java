package vn.tgpl.casework.complaint.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.Instant;
import vn.tgpl.platform.secret.Secret;

/**
 * A complaint (Form 03) to the head of the organisation.
 *
 * @param act what is complained of, as the law's code of today
 * @param detail in the complainant's words
 */
public record ComplaintEntry(
        @NotNull String act,
        @NotNull Complainant complainant,
        @NotNull Instant receivedAt,

        @NotNull(payload = Unwrapping.Skip.class) @NotBlank @Size(max = 4000)
        Secret detail) {

    /** As what somebody complains. */
    public enum Complainant {
        AIDED_PERSON,
        /** Who asked for aid, for themselves or for another. */
        REQUESTER,
        REPRESENTATIVE
    }
}
