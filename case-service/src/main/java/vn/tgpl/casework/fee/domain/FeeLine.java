package vn.tgpl.casework.fee.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.ProviderKind;

/**
 * What a provider earns for the work of some days, in đồng.
 *
 * @param from the first day of the work
 * @param to its last day
 * @param sessions how many sessions the work makes, or null for a lump sum
 * @param paidSessions how many of them are paid: the law sets a most for the whole case
 * @param amount whole đồng: each line is rounded once, a half up, and the total is the sum of the lines
 * @param basis the legal source of its figures
 */
public record FeeLine(
        AssignedProvider provider,
        FeeMethod method,
        LocalDate from,
        LocalDate to,
        long minutes,
        BigDecimal sessions,
        BigDecimal paidSessions,
        BigDecimal baseSalary,
        long amount,
        String basis) {

    static FeeLine bySession(List<Work> done, BigDecimal sessions, BigDecimal paid, BigDecimal rate, Salary salary) {
        return of(done, FeeMethod.SESSIONS, sessions, paid, rate.multiply(paid), salary);
    }

    static FeeLine ofLumpSum(List<Work> done, BigDecimal sum, Salary salary) {
        return of(done, FeeMethod.LUMP_SUM, null, null, sum, salary);
    }

    private static FeeLine of(
            List<Work> done, FeeMethod method, BigDecimal sessions, BigDecimal paid, BigDecimal amount, Salary salary) {
        return new FeeLine(
                done.getFirst().provider(),
                method,
                done.getFirst().day(),
                done.getLast().day(),
                Work.sum(done).toMinutes(),
                sessions,
                paid,
                salary.amount(),
                amount.setScale(0, RoundingMode.HALF_UP).longValueExact(),
                salary.basis());
    }

    /** The base salary that a line is computed from, and on what basis. */
    record Salary(BigDecimal amount, String basis) {}

    static boolean isOfficer(Work done) {
        return done.provider().kind() == ProviderKind.LEGAL_AID_OFFICER;
    }
}
