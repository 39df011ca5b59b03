package vn.tgpl.casework.handover.domain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.tgpl.platform.secret.Secret;

/**
 * What the aided person thinks of the work (phiếu lấy ý kiến, Form 11). The form's own questions could not be read; an
 * aspect that was not asked for is null.
 *
 * @param informed how the person was kept informed
 * @param timely how timely the work was
 * @param conduct how the provider behaved
 * @param comment in the person's own words
 */
public record OpinionSheet(
        @NotNull LocalDate givenOn,
        @NotNull Satisfaction overall,
        Satisfaction informed,
        Satisfaction timely,
        Satisfaction conduct,
        @Size(max = 2000) Secret comment) {

    public enum Satisfaction {
        SATISFIED,
        PARTLY_SATISFIED,
        DISSATISFIED
    }
}
