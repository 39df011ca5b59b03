package vn.tgpl.statute.reference;

import java.math.BigDecimal;

/** The least and the most that may be paid, in đồng. */
public record FeeRange(BigDecimal least, BigDecimal most) {

    public boolean includes(BigDecimal amount) {
        return amount.compareTo(least) >= 0 && amount.compareTo(most) <= 0;
    }
}
