package vn.tgpl.casework.quality.domain;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * The points that the work earned on one criterion.
 *
 * @param criterion its code in the law's scale of the day, which also says how many points it gives at most
 */
public record CriterionScore(
        @NotNull String criterion,

        @NotNull @DecimalMin("0") @Digits(integer = 3, fraction = 2)
        BigDecimal points) {}
