package vn.tgpl.casework.fee.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.statute.reference.FeeParameter.Code;
import vn.tgpl.statute.reference.Fees;

/**
 * What a written advice earns (Decree 144/2017/NĐ-CP Arts. 12-15).
 *
 * @param givenOn the day on which it was given: its base salary pays it
 * @param law the fees of that day
 * @param worth what the Centre found; empty until it has
 */
public record AdvicePay(AssignedProvider provider, LocalDate givenOn, Fees law, Optional<AdviceWorth> worth) {

    public AdvicePay with(AdviceWorth found) {
        return new AdvicePay(provider, givenOn, law, Optional.of(found));
    }

    public BigDecimal least() {
        return law.figure(Code.ADVICE_LEAST);
    }

    public BigDecimal most() {
        return law.figure(Code.ADVICE_MOST);
    }

    /** Whole đồng, a half up; empty until the Centre has found what it is worth. */
    public Optional<Long> amount() {
        return worth.map(known ->
                        known.found().coefficient().multiply(law.salary().amount()))
                .map(amount -> amount.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public String basis() {
        return law.basisOf(Code.ADVICE_LEAST, Code.ADVICE_MOST);
    }
}
