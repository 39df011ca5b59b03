package vn.tgpl.casework.fee.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.casework.fee.domain.Sample.LAWYER;
import static vn.tgpl.casework.fee.domain.Sample.OFFICER;
import static vn.tgpl.casework.fee.domain.Sample.SECOND_LAWYER;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for whatever three providers do over a year in which the base salary changes. */
class FeePropertiesTest {

    private static final BigDecimal HIGHEST_SALARY = BigDecimal.valueOf(2_530_000);

    @Property
    void theLinesMakeTheTotalAndNoneIsNegative(
            @ForAll("work") List<Work> done, @ForAll("terms") Map<UUID, FeeTerms> terms) {
        var fee = fee(done, terms);
        assertThat(fee.lines()).allMatch(line -> line.amount() >= 0);
        assertThat(fee.total())
                .isEqualTo(fee.lines().stream().mapToLong(FeeLine::amount).sum());
        assertThat(fee.of(LAWYER.id()).total()
                        + fee.of(SECOND_LAWYER.id()).total()
                        + fee.of(OFFICER.id()).total())
                .isEqualTo(fee.total());
    }

    @Property
    void everyMinuteStandsInOneLine(@ForAll("work") List<Work> done, @ForAll("terms") Map<UUID, FeeTerms> terms) {
        assertThat(fee(done, terms).lines().stream().mapToLong(FeeLine::minutes).sum())
                .isEqualTo(Work.sum(done).toMinutes());
    }

    @Property
    void noMoreThanTheMostSessionsArePaid(@ForAll("work") List<Work> done) {
        var paid = fee(done, Map.of()).lines().stream()
                .map(FeeLine::paidSessions)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(paid).isLessThanOrEqualTo(BigDecimal.valueOf(30));
    }

    @Property
    void allLumpSumsTogetherAreAtMostTenBaseSalaries(
            @ForAll("work") List<Work> done, @ForAll("terms") Map<UUID, FeeTerms> terms) {
        var lumpSums = fee(done, terms).lines().stream()
                .filter(line -> line.method() == FeeMethod.LUMP_SUM)
                .mapToLong(FeeLine::amount)
                .sum();
        assertThat(BigDecimal.valueOf(lumpSums)).isLessThanOrEqualTo(HIGHEST_SALARY.multiply(BigDecimal.TEN));
    }

    private static Fee fee(List<Work> done, Map<UUID, FeeTerms> terms) {
        return Fee.of(PaidForm.LITIGATION, done, terms, Sample::fees);
    }

    @Provide
    Arbitrary<List<Work>> work() {
        return Combinators.combine(
                        Arbitraries.of(LAWYER, SECOND_LAWYER, OFFICER),
                        Arbitraries.integers().between(0, 365).map(LocalDate.of(2026, 1, 1)::plusDays),
                        Arbitraries.integers().between(1, 24 * 60).map(Duration::ofMinutes))
                .as(Work::new)
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<Map<UUID, FeeTerms>> terms() {
        return Combinators.combine(chosen(), chosen(), chosen())
                .as((first, second, third) ->
                        Map.of(LAWYER.id(), first, SECOND_LAWYER.id(), second, OFFICER.id(), third));
    }

    private static Arbitrary<FeeTerms> chosen() {
        var units = Arbitraries.bigDecimals()
                .between(new BigDecimal("3"), BigDecimal.TEN)
                .ofScale(2);
        var lumpSum = Combinators.combine(units, Arbitraries.of(true, false))
                .as((sum, severalCharges) -> new FeeTerms(FeeMethod.LUMP_SUM, sum, severalCharges));
        return Arbitraries.oneOf(Arbitraries.just(FeeTerms.BY_SESSION), lumpSum);
    }
}
