package vn.tgpl.casework.casefile.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.time.LegalTime;

/**
 * When and how somebody was told of a decision of the Centre.
 *
 * @param document the reference of the paper that was handed over or sent; null where there is none
 */
@Embeddable
public record Notice(
        @NotNull Instant toldAt,
        @NotNull @Enumerated(EnumType.STRING) NoticeMeans means,
        @Size(min = 1, max = 200) String document) {

    /** @throws InvalidInput for one of the future, or from before the decision; who tells writes down the minute */
    public void check(Instant decidedAt, Instant now) {
        if (LegalTime.isFuture(toldAt, now)) {
            throw new InvalidInput(InputError.at("/toldAt", "in-future"));
        }
        if (toldAt.isBefore(decidedAt.truncatedTo(ChronoUnit.MINUTES))) {
            throw new InvalidInput(InputError.at("/toldAt", "before-decision"));
        }
    }
}
