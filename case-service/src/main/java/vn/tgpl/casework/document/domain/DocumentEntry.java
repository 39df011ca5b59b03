package vn.tgpl.casework.document.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.time.LegalTime;

/**
 * A document by reference: the suite keeps no content of it.
 *
 * @param issuedOn the day on which it was issued, pronounced or filed
 * @param receivedOn the day on which the provider received it; null while not
 * @param reference where it is kept: an address, or words
 * @param complex of an indictment: whether the case is complex, which gives the procuracy more time
 * @param absent of a judgment: whether the aided person was absent when it was pronounced, so that the time for an
 *     appeal runs from its receipt
 */
@Embeddable
public record DocumentEntry(
        @NotNull @Enumerated(EnumType.STRING) DocumentKind kind,
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate issuedOn,
        LocalDate receivedOn,
        @NotBlank @Size(max = 500) String reference,
        Boolean complex,
        Boolean absent) {

    public DocumentEntry {
        complex = Boolean.TRUE.equals(complex);
        absent = Boolean.TRUE.equals(absent);
    }

    /** @throws InvalidInput for a document of the future, or received before it was issued */
    void check(Instant now) {
        var today = LegalTime.dayOf(now);
        if (issuedOn.isAfter(today)) {
            throw new InvalidInput(InputError.at("/issuedOn", "in-future"));
        }
        if (receivedOn != null && receivedOn.isAfter(today)) {
            throw new InvalidInput(InputError.at("/receivedOn", "in-future"));
        }
        if (receivedOn != null && receivedOn.isBefore(issuedOn)) {
            throw new InvalidInput(InputError.at("/receivedOn", "before-issue"));
        }
    }

    Instant issuedAt() {
        return LegalTime.startOf(issuedOn);
    }
}
