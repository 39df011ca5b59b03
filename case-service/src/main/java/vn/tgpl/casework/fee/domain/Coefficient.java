package vn.tgpl.casework.fee.domain;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.math.BigDecimal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.secret.Secret;
import vn.tgpl.statute.reference.FeeParameter.Code;
import vn.tgpl.statute.reference.Fees;

/**
 * Which part of the base salary a written advice earns.
 *
 * @param reason why this much; it may name persons
 */
@Embeddable
public record Coefficient(
        @NotNull @Digits(integer = 2, fraction = 4) BigDecimal coefficient,

        @NotNull(payload = Unwrapping.Skip.class) @NotBlank @Size(max = 500) @JdbcTypeCode(SqlTypes.JSON)
        Secret reason) {

    /** 0.1 and 0.10 are the same. */
    public boolean isSameAs(Coefficient other) {
        return coefficient.compareTo(other.coefficient) == 0 && reason.equals(other.reason);
    }

    /** @throws InvalidInput for less or more than the law allows */
    public void check(Fees fees) {
        if (coefficient.compareTo(fees.figure(Code.ADVICE_LEAST)) < 0
                || coefficient.compareTo(fees.figure(Code.ADVICE_MOST)) > 0) {
            throw new InvalidInput(InputError.at("/coefficient", "advice-fee-not-allowed"));
        }
    }
}
