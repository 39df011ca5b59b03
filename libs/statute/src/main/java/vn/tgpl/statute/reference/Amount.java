package vn.tgpl.statute.reference;

import java.math.BigDecimal;

/** Reads the figures of a table, none of which can be below zero. */
final class Amount {

    private Amount() {}

    static BigDecimal positive(String text) {
        BigDecimal amount = notNegative(text);
        if (amount.signum() == 0) {
            throw new IllegalArgumentException("must be more than zero");
        }
        return amount;
    }

    static BigDecimal notNegative(String text) {
        var amount = new BigDecimal(text);
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("must not be below zero");
        }
        return amount;
    }
}
