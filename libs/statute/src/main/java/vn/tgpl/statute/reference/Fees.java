package vn.tgpl.statute.reference;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.statute.reference.FeeParameter.Code;
import vn.tgpl.statute.table.Dated;

/**
 * What legal aid is paid on a day, in đồng (Decree 144/2017/NĐ-CP Arts. 12-15; Circular 02/2021/TT-BTP).
 *
 * @param salary the base salary of the day
 * @param lumpSum the least and the most that a lawyer may be paid for a whole matter (khoán)
 * @param advice the least and the most for a written advice
 * @param figures what they are computed from
 */
public record Fees(
        BaseSalary salary,
        SessionFee litigation,
        SessionFee representation,
        FeeRange lumpSum,
        FeeRange advice,
        Map<Code, FeeParameter> figures) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The fees of a day; none when a figure that they need is not in force. */
    static Optional<Fees> on(LocalDate day, List<BaseSalary> salaries, List<FeeParameter> figures) {
        Map<Code, FeeParameter> known = new EnumMap<>(Code.class);
        Dated.on(day, figures).forEach(figure -> known.put(figure.code(), figure));
        return known.size() < Code.values().length
                ? Optional.empty()
                : Dated.on(day, salaries).stream().findFirst().map(salary -> of(salary, Map.copyOf(known)));
    }

    private static Fees of(BaseSalary salary, Map<Code, FeeParameter> figures) {
        UnaryOperator<BigDecimal> ofSalary = salary.amount()::multiply;
        Function<Code, BigDecimal> figure = code -> figures.get(code).value();
        Function<Code, BigDecimal> amount = figure.andThen(ofSalary);
        return new Fees(
                salary,
                session(
                        amount.apply(Code.LITIGATION_SESSION),
                        figure.apply(Code.LITIGATION_OFFICER),
                        figure.apply(Code.LITIGATION_MOST_SESSIONS)),
                session(
                        amount.apply(Code.REPRESENTATION_SESSION),
                        figure.apply(Code.REPRESENTATION_OFFICER),
                        figure.apply(Code.REPRESENTATION_MOST_SESSIONS)),
                new FeeRange(amount.apply(Code.LUMP_SUM_LEAST), amount.apply(Code.LUMP_SUM_MOST)),
                new FeeRange(amount.apply(Code.ADVICE_LEAST), amount.apply(Code.ADVICE_MOST)),
                figures);
    }

    private static SessionFee session(BigDecimal lawyer, BigDecimal officerShare, BigDecimal most) {
        return new SessionFee(lawyer, lawyer.multiply(officerShare), most);
    }

    /** A figure of the day. */
    public BigDecimal figure(Code code) {
        return figures.get(code).value();
    }

    /** The legal source of the base salary and of these figures. */
    public String basisOf(Code... used) {
        var bases = Arrays.stream(used).map(code -> figures.get(code).standing().basis());
        return Stream.concat(Stream.of(salary.standing().basis()), bases)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** How long a session is. */
    public Duration session() {
        return Duration.ofMinutes(minutes(Code.SESSION_HOURS));
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
        return agreed.multiply(figure(Code.LUMP_SUM_SHARED)).min(lumpSum.most());
    }

    private long minutes(Code hours) {
        return figure(hours).multiply(BigDecimal.valueOf(60)).longValue();
    }
}
