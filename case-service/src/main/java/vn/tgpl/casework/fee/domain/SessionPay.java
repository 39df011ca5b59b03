package vn.tgpl.casework.fee.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tgpl.statute.reference.Fees;

/**
 * Pay by the session. A provider's hours in a case make sessions together; a line for each base salary, and what makes
 * no whole session under one is carried over to the next. All providers together are paid the most of the case, who
 * worked first first.
 */
final class SessionPay {

    private final PaidForm form;
    private final Function<LocalDate, Fees> law;
    private final List<FeeLine> lines = new ArrayList<>();
    private BigDecimal paid = BigDecimal.ZERO;

    SessionPay(PaidForm form, Function<LocalDate, Fees> law) {
        this.form = form;
        this.law = law;
    }

    /** @param done in the order of time */
    List<FeeLine> lines(List<Work> done) {
        Work.byProvider(done).forEach(this::pay);
        return lines;
    }

    private void pay(List<Work> ofOne) {
        Map<Fees, List<Work>> periods = ofOne.stream()
                .collect(Collectors.groupingBy(work -> law.apply(work.day()), LinkedHashMap::new, Collectors.toList()));
        var left = periods.size();
        var carried = Duration.ZERO;
        for (var period : periods.entrySet()) {
            var fees = period.getKey();
            var worked = carried.plus(Work.sum(period.getValue()));
            var whole = worked.dividedBy(fees.session());
            var isLast = --left == 0;
            carried = worked.minus(fees.session().multipliedBy(whole));
            pay(period.getValue(), isLast ? fees.sessions(worked) : BigDecimal.valueOf(whole), fees);
        }
    }

    private void pay(List<Work> done, BigDecimal sessions, Fees fees) {
        var fee = form.session(fees);
        var payable = sessions.min(fee.most().subtract(paid)).max(BigDecimal.ZERO);
        var rate = FeeLine.isOfficer(done.getFirst()) ? fee.officer() : fee.lawyer();
        var salary = new FeeLine.Salary(fees.salary().amount(), form.basis(fees));
        lines.add(FeeLine.bySession(done, sessions, payable, rate, salary));
        paid = paid.add(payable);
    }
}
