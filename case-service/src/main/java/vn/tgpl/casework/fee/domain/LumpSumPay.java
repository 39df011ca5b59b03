package vn.tgpl.casework.fee.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.tgpl.statute.reference.FeeParameter.Code;
import vn.tgpl.statute.reference.Fees;

/**
 * Pay by lump sum, from the base salary of the last day of work. Several providers share what the highest sum may grow
 * to, who worked first first; the sum of one provider grows to it where there are several charges.
 */
final class LumpSumPay {

    private final Map<UUID, FeeTerms> terms;
    private final Function<LocalDate, Fees> law;

    LumpSumPay(Map<UUID, FeeTerms> terms, Function<LocalDate, Fees> law) {
        this.terms = terms;
        this.law = law;
    }

    /** @param done in the order of time */
    List<FeeLine> lines(List<Work> done) {
        var lines = new ArrayList<FeeLine>();
        if (done.isEmpty()) {
            return lines;
        }
        var fees = law.apply(done.getLast().day());
        var basis =
                fees.basisOf(Code.LUMP_SUM_LEAST, Code.LUMP_SUM_MOST, Code.LUMP_SUM_SHARED, Code.LITIGATION_OFFICER);
        var salary = new FeeLine.Salary(fees.salary().amount(), basis);
        var providers = Work.byProvider(done);
        var left = most(done, providers.size() > 1, fees);
        for (var ofOne : providers) {
            var sum = providers.size() > 1 ? agreed(ofOne.getFirst(), fees).min(left) : left;
            left = left.subtract(sum);
            lines.add(FeeLine.ofLumpSum(ofOne, sum.multiply(share(ofOne.getFirst(), fees)), salary));
        }
        return lines;
    }

    private BigDecimal most(List<Work> done, boolean isShared, Fees fees) {
        var highest = done.stream()
                .map(work -> agreed(work, fees))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var mayGrow = isShared
                || done.stream().anyMatch(work -> terms.get(work.providerId()).severalCharges());
        return mayGrow ? fees.sharedLumpSum(highest) : highest;
    }

    private BigDecimal agreed(Work done, Fees fees) {
        return terms.get(done.providerId())
                .lumpSumUnits()
                .multiply(fees.salary().amount());
    }

    private static BigDecimal share(Work done, Fees fees) {
        return FeeLine.isOfficer(done) ? fees.figure(Code.LITIGATION_OFFICER) : BigDecimal.ONE;
    }
}
