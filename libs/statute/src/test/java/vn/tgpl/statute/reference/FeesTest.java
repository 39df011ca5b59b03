package vn.tgpl.statute.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.statute.Sample.assertRejected;
import static vn.tgpl.statute.Sample.replacing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;

class FeesTest {

    private final Fees fees = feesOn("2026-11-22");

    @Test
    void aSessionOfProceedingsIsPaidByTheBaseSalaryOfTheDay() {
        assertThat(fees.litigation().lawyer()).isEqualByComparingTo("961400");
        assertThat(fees.litigation().officer()).isEqualByComparingTo("384560");
        assertThat(feesOn("2026-06-30").litigation().lawyer()).isEqualByComparingTo("889200");
    }

    @Test
    void aSessionOfRepresentationHasItsOwnShares() {
        assertThat(fees.representation().lawyer()).isEqualByComparingTo("784300");
        assertThat(fees.representation().officer()).isEqualByComparingTo("156860");
    }

    @Test
    void noMoreThanTheMostSessionsArePaid() {
        assertThat(fees.litigation().toLawyer(new BigDecimal("2.5"))).isEqualByComparingTo("2403500");
        assertThat(fees.litigation().toLawyer(new BigDecimal("31"))).isEqualByComparingTo("28842000");
        assertThat(fees.representation().toOfficer(new BigDecimal("21"))).isEqualByComparingTo("3137200");
    }

    @Test
    void aLumpSumIsThreeToTenBaseSalaries() {
        assertThat(fees.lumpSum().least()).isEqualByComparingTo("7590000");
        assertThat(fees.lumpSum().most()).isEqualByComparingTo("25300000");
        assertThat(fees.lumpSum().includes(new BigDecimal("7589999"))).isFalse();
        assertThat(fees.lumpSum().includes(new BigDecimal("7590000"))).isTrue();
        assertThat(fees.lumpSum().includes(new BigDecimal("25300001"))).isFalse();
    }

    @Test
    void aSharedLumpSumGrowsByThreeTenthsButNeverOverTheMost() {
        assertThat(fees.sharedLumpSum(new BigDecimal("10000000"))).isEqualByComparingTo("13000000");
        assertThat(fees.sharedLumpSum(new BigDecimal("25300000"))).isEqualByComparingTo("25300000");
    }

    @Test
    void aWrittenAdviceIsPaidWithinItsRange() {
        assertThat(fees.advice().least()).isEqualByComparingTo("202400");
        assertThat(fees.advice().most()).isEqualByComparingTo("379500");
    }

    @ParameterizedTest
    @CsvSource({"PT0M, 0", "PT1M, 0.5", "PT2H59M, 0.5", "PT3H, 1", "PT4H, 1", "PT6H59M, 1.5", "PT7H, 2", "PT8H, 2"})
    void aRestUnderThreeHoursIsHalfASession(Duration worked, BigDecimal sessions) {
        assertThat(fees.sessions(worked)).isEqualByComparingTo(sessions);
    }

    @Test
    void aFeeNamesTheLawOfItsFiguresOnce() {
        assertThat(fees.basisOf(FeeParameter.Code.LITIGATION_SESSION, FeeParameter.Code.LITIGATION_OFFICER))
                .isEqualTo("Nghị định 161/2026/NĐ-CP; Nghị định 144/2017/NĐ-CP Điều 12-15");
    }

    @Test
    void thereAreNoFeesWhereNoBaseSalaryIsKnown() {
        assertThat(Statute.load().fees(LocalDate.of(2024, 6, 30))).isEmpty();
    }

    @Test
    void thereAreNoFeesWhileAFigureIsMissing() {
        var tables = replacing(FeeParameter.FILE, "SESSION_HOURS,4,Art. 12,CONFIRMED,2018-01-01,,true");

        assertThat(Statute.read(tables).fees(LocalDate.of(2026, 11, 22))).isEmpty();
    }

    @Test
    void refusesTwoBaseSalariesOnADay() {
        assertRejected(
                replacing(
                        BaseSalary.FILE,
                        "1,Decree 1,CONFIRMED,2026-01-01,2026-07-01,true",
                        "2,Decree 2,CONFIRMED,2026-07-01,,true"),
                BaseSalary.FILE,
                3,
                Reason.OVERLAPS,
                2);
    }

    @Test
    void refusesAFigureThatNoFeeNeeds() {
        assertRejected(
                replacing(FeeParameter.FILE, "TIP,1,Art. 12,CONFIRMED,2018-01-01,,true"),
                FeeParameter.FILE,
                2,
                Reason.UNREADABLE,
                "code",
                "TIP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-4", "four"})
    void refusesASessionOfNoLength(String hours) {
        assertRejected(
                replacing(FeeParameter.FILE, "SESSION_HOURS," + hours + ",Art. 12,CONFIRMED,2018-01-01,,true"),
                FeeParameter.FILE,
                2,
                Reason.UNREADABLE,
                "value",
                hours);
    }

    private static Fees feesOn(String day) {
        return Statute.load().fees(LocalDate.parse(day)).orElseThrow();
    }
}
