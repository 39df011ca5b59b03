package vn.tgpl.casework.fee.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tgpl.casework.fee.domain.Sample.LAWYER;
import static vn.tgpl.casework.fee.domain.Sample.OFFICER;
import static vn.tgpl.casework.fee.domain.Sample.SECOND_LAWYER;
import static vn.tgpl.casework.fee.domain.Sample.lumpSum;
import static vn.tgpl.casework.fee.domain.Sample.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.reference.Fees;

class LumpSumPayTest {

    private static final long SALARY = 2_530_000;

    private final Work first = work(LAWYER, "2026-11-10", "PT1H");
    private final Work second = work(SECOND_LAWYER, "2026-11-20", "PT100H");

    @Test
    void aLumpSumIsSoManyBaseSalariesHoweverLongItTook() {
        assertThat(fee(Map.of(LAWYER.id(), lumpSum("5")), first).total()).isEqualTo(5 * SALARY);
    }

    @Test
    void anOfficerEarnsTwoFifthsOfIt() {
        var done = work(OFFICER, "2026-11-20", "PT1H");
        assertThat(fee(Map.of(OFFICER.id(), lumpSum("5")), done).total()).isEqualTo(2 * SALARY);
    }

    @Test
    void theLastDayOfWorkGivesTheBaseSalary() {
        var earlier = work(LAWYER, "2026-06-30", "PT8H");
        assertThat(fee(Map.of(LAWYER.id(), lumpSum("5")), earlier).total()).isEqualTo(5 * 2_340_000L);
        assertThat(fee(Map.of(LAWYER.id(), lumpSum("5")), earlier, first).total())
                .isEqualTo(5 * SALARY);
    }

    @Test
    void severalChargesRaiseItByThreeTenths() {
        assertThat(fee(Map.of(LAWYER.id(), severalCharges("5")), first).total()).isEqualTo(65 * SALARY / 10);
    }

    @Test
    void nothingRaisesItOverTenBaseSalaries() {
        assertThat(fee(Map.of(LAWYER.id(), severalCharges("9")), first).total()).isEqualTo(10 * SALARY);
    }

    @Test
    void severalProvidersTogetherEarnThreeTenthsMore() {
        var fee = fee(Map.of(LAWYER.id(), lumpSum("5"), SECOND_LAWYER.id(), lumpSum("5")), first, second);
        assertThat(fee.lines()).extracting(FeeLine::amount).containsExactly(5 * SALARY, 15 * SALARY / 10);
    }

    @Test
    void severalProvidersTogetherEarnNoMoreThanTenBaseSalaries() {
        var fee = fee(Map.of(LAWYER.id(), lumpSum("8"), SECOND_LAWYER.id(), lumpSum("8")), first, second);
        assertThat(fee.total()).isEqualTo(10 * SALARY);
    }

    @Test
    void whoIsPaidBySessionStandsBesideIt() {
        var fee = fee(Map.of(LAWYER.id(), lumpSum("5")), first, work(SECOND_LAWYER, "2026-11-20", "PT4H"));
        assertThat(fee.total()).isEqualTo(5 * SALARY + 961_400);
    }

    @Test
    void nothingIsPaidBeforeWorkIsConfirmed() {
        assertThat(fee(Map.of(LAWYER.id(), lumpSum("5"))).total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.99", "10.01", "-5"})
    void theLawSetsTheLeastAndTheMost(String units) {
        assertThatThrownBy(() -> lumpSum(units).check(today())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void unitsBelongToALumpSum() {
        var sessions = new FeeTerms(FeeMethod.SESSIONS, new BigDecimal("5"), false);
        var lumpSum = new FeeTerms(FeeMethod.LUMP_SUM, null, false);
        assertThatThrownBy(() -> sessions.check(today())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> lumpSum.check(today())).isInstanceOf(InvalidInput.class);
    }

    private static Fees today() {
        return Sample.fees(LocalDate.of(2026, 11, 22));
    }

    private static FeeTerms severalCharges(String units) {
        return new FeeTerms(FeeMethod.LUMP_SUM, new BigDecimal(units), true);
    }

    private static Fee fee(Map<UUID, FeeTerms> terms, Work... done) {
        return Fee.of(PaidForm.LITIGATION, List.of(done), terms, Sample::fees);
    }
}
