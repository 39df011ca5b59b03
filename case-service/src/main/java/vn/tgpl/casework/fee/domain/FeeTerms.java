package vn.tgpl.casework.fee.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.reference.FeeParameter.Code;
import vn.tgpl.statute.reference.Fees;

/**
 * How a provider is to be paid in a case.
 *
 * @param lumpSumUnits how many base salaries a lawyer's lump sum is; only with one
 * @param severalCharges whether the lump sum is for several charges, and so may be higher
 */
@Embeddable
public record FeeTerms(
        @NotNull @Enumerated(EnumType.STRING) FeeMethod method,
        @Digits(integer = 4, fraction = 2) BigDecimal lumpSumUnits,
        Boolean severalCharges) {

    /** What holds where nothing was chosen: the hours are counted. */
    public static final FeeTerms BY_SESSION = new FeeTerms(FeeMethod.SESSIONS, null, false);

    public FeeTerms {
        severalCharges = Boolean.TRUE.equals(severalCharges);
    }

    /** @throws InvalidInput for a lump sum outside of what the law allows, or for units without one */
    public void check(Fees fees) {
        if (method == FeeMethod.SESSIONS && lumpSumUnits != null) {
            throw new InvalidInput(InputError.at("/lumpSumUnits", "only-with-lump-sum"));
        }
        if (method == FeeMethod.LUMP_SUM && lumpSumUnits == null) {
            throw new InvalidInput(InputError.at("/lumpSumUnits", "required"));
        }
        if (method == FeeMethod.LUMP_SUM && !isAllowed(fees)) {
            throw new InvalidInput(InputError.at("/lumpSumUnits", "lump-sum-not-allowed"));
        }
    }

    /** 5 and 5.00 base salaries are the same. */
    boolean isSameAs(FeeTerms other) {
        return method == other.method
                && severalCharges.equals(other.severalCharges)
                && (lumpSumUnits == null || lumpSumUnits.compareTo(other.lumpSumUnits) == 0);
    }

    private boolean isAllowed(Fees fees) {
        return lumpSumUnits.compareTo(fees.figure(Code.LUMP_SUM_LEAST)) >= 0
                && lumpSumUnits.compareTo(fees.figure(Code.LUMP_SUM_MOST)) <= 0;
    }
}
