package vn.tgpl.casework.fee.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.tgpl.statute.reference.Fees;

/**
 * What the providers of one case earn (thù lao, bồi dưỡng; Decree 144/2017/NĐ-CP Arts. 12-15).
 *
 * @param advice for a written advice, which is paid by the piece
 */
public record Fee(List<FeeLine> lines, Optional<AdvicePay> advice) {

    /**
     * Computes it from the work that is confirmed.
     *
     * @param terms what each provider chose; who chose nothing is paid by the session
     * @param law the fees of a day
     */
    public static Fee of(
            PaidForm form, List<Work> confirmed, Map<UUID, FeeTerms> terms, Function<LocalDate, Fees> law) {
        var done = confirmed.stream().sorted(Comparator.comparing(Work::day)).toList();
        Predicate<Work> isLumpSum = work ->
                terms.getOrDefault(work.providerId(), FeeTerms.BY_SESSION).method() == FeeMethod.LUMP_SUM;
        var lines = new ArrayList<>(new SessionPay(form, law)
                .lines(done.stream().filter(isLumpSum.negate()).toList()));
        lines.addAll(
                new LumpSumPay(terms, law).lines(done.stream().filter(isLumpSum).toList()));
        return new Fee(List.copyOf(lines), Optional.empty());
    }

    public static Fee of(Optional<AdvicePay> advice) {
        return new Fee(List.of(), advice);
    }

    /** Only what one provider earns. */
    public Fee of(UUID provider) {
        return new Fee(
                lines.stream()
                        .filter(line -> line.provider().id().equals(provider))
                        .toList(),
                advice.filter(pay -> pay.provider().id().equals(provider)));
    }

    public long total() {
        return lines.stream().mapToLong(FeeLine::amount).sum()
                + advice.flatMap(AdvicePay::amount).orElse(0L);
    }
}
