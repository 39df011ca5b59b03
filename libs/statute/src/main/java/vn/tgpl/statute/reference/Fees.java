package vn.tgpl.statute.reference;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tgpl.statute.reference.FeeParameter.Code;
import vn.tgpl.statute.table.Dated;

/**
 * What legal aid is paid on a day, in đồng (Decree 144/2017/NĐ-CP Arts. 12-15; Circular 02/2021/TT-BTP).
 *
 * @param lumpSum the least and the most that a lawyer may be paid for a whole matter (khoán)
 * @param advice the least and the most for a written advice
 */
public record Fees(
        BigDecimal baseSalary,
        SessionFee litigation,
        SessionFee representation,
        FeeRange lumpSum,
        FeeRange advice,
        Map<Code, BigDecimal> parameters) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The fees of a day; none when a figure that they need is not in force. */
    static Optional<Fees> on(LocalDate day, List<BaseSalary> salaries, List<FeeParameter> figures) {
        Map<Code, BigDecimal> parameters = new EnumMap<>(Code.class);
        Dated.on(day, figures).forEach(figure -> parameters.put(figure.code(), figure.value()));
        return parameters.size() < Code.values().length
                ? Optional.empty()
                : Dated.on(day, salaries).stream()
                        .findFirst()
                        .map(salary -> of(salary.amount(), Map.copyOf(parameters)));
    }

    private static Fees of(BigDecimal salary, Map<Code, BigDecimal> figure) {
        return new Fees(
                salary,
                session(
                        salary.multiply(figure.get(Code.LITIGATION_SESSION)),
                        figure.get(Code.LITIGATION_OFFICER),
                        figure.get(Code.LITIGATION_MOST_SESSIONS)),
                session(
                        salary.multiply(figure.get(Code.REPRESENTATION_SESSION)),
                        figure.get(Code.REPRESENTATION_OFFICER),
                        figure.get(Code.REPRESENTATION_MOST_SESSIONS)),
                new FeeRange(
                        salary.multiply(figure.get(Code.LUMP_SUM_LEAST)),
                        salary.multiply(figure.get(Code.LUMP_SUM_MOST))),
                new FeeRange(
                        salary.multiply(figure.get(Code.ADVICE_LEAST)), salary.multiply(figure.get(Code.ADVICE_MOST))),
                figure);
    }

    private static SessionFee session(BigDecimal lawyer, BigDecimal officerShare, BigDecimal most) {
        return new SessionFee(lawyer, lawyer.multiply(officerShare), most);
    }

    /** The sessions that this much work makes: a session is half a day, a short rest half a session. */
    public BigDecimal sessions(Duration worked) {
        long session = minutes(Code.SESSION_HOURS);
        var whole = BigDecimal.valueOf(worked.toMinutes() / session);
        long rest = worked.toMinutes() % session;
        if (rest == 0) {
            return whole;
        }
        return whole.add(rest < minutes(Code.HALF_SESSION_BELOW_HOURS) ? HALF : BigDecimal.ONE);
    }

    /** What a lump sum may grow to when several providers share the matter, or there are two charges. */
    public BigDecimal sharedLumpSum(BigDecimal agreed) {
        return agreed.multiply(parameters.get(Code.LUMP_SUM_SHARED)).min(lumpSum.most());
    }

    private long minutes(Code hours) {
        return parameters.get(hours).multiply(BigDecimal.valueOf(60)).longValue();
    }
}
