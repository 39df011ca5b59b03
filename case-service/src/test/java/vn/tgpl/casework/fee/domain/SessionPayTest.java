package vn.tgpl.casework.fee.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tgpl.casework.fee.domain.Sample.LAWYER;
import static vn.tgpl.casework.fee.domain.Sample.OFFICER;
import static vn.tgpl.casework.fee.domain.Sample.SECOND_LAWYER;
import static vn.tgpl.casework.fee.domain.Sample.sessions;
import static vn.tgpl.casework.fee.domain.Sample.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionPayTest {

    @ParameterizedTest
    @CsvSource({"PT1M, 480700", "PT2H59M, 480700", "PT3H, 961400", "PT4H, 961400", "PT6H59M, 1442100", "PT7H, 1922800"})
    void aRestUnderThreeHoursIsHalfASession(String worked, long earned) {
        assertThat(sessions(work(LAWYER, "2026-11-20", worked)).total()).isEqualTo(earned);
    }

    @Test
    void anOfficerEarnsTwoFifthsOfIt() {
        assertThat(sessions(work(OFFICER, "2026-11-20", "PT4H")).total()).isEqualTo(384_560);
    }

    @Test
    void theHoursOfACaseMakeSessionsTogether() {
        var fee = sessions(work(LAWYER, "2026-11-19", "PT1H"), work(LAWYER, "2026-11-20", "PT3H"));
        assertThat(fee.total()).isEqualTo(961_400);
        assertThat(fee.lines()).singleElement().satisfies(line -> {
            assertThat(line.from()).isEqualTo(LocalDate.of(2026, 11, 19));
            assertThat(line.to()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(line.minutes()).isEqualTo(240);
            assertThat(line.basis()).contains("Nghị định 161/2026/NĐ-CP", "Nghị định 144/2017/NĐ-CP");
        });
    }

    @Test
    void eachDayIsPaidByItsOwnBaseSalary() {
        var fee = sessions(work(LAWYER, "2026-07-01", "PT4H"), work(LAWYER, "2026-06-30", "PT4H"));
        assertThat(fee.lines()).extracting(FeeLine::amount).containsExactly(889_200L, 961_400L);
    }

    @Test
    void whatMakesNoWholeSessionIsCarriedOverToTheNextBaseSalary() {
        var fee = sessions(work(LAWYER, "2026-06-30", "PT6H"), work(LAWYER, "2026-07-01", "PT2H"));
        assertThat(fee.lines()).extracting(FeeLine::amount).containsExactly(889_200L, 961_400L);
        assertThat(fee.lines()).extracting(FeeLine::minutes).containsExactly(360L, 120L);
    }

    @Test
    void noMoreThanThirtySessionsArePaid() {
        var fee = sessions(work(LAWYER, "2026-11-20", "PT124H"));
        assertThat(fee.total()).isEqualTo(30 * 961_400L);
        assertThat(fee.lines().getFirst().sessions()).isEqualByComparingTo("31");
        assertThat(fee.lines().getFirst().paidSessions()).isEqualByComparingTo("30");
    }

    @Test
    void severalProvidersShareTheThirtyAndWhoWorkedFirstIsPaidFirst() {
        var fee = sessions(work(SECOND_LAWYER, "2026-11-20", "PT80H"), work(LAWYER, "2026-11-10", "PT80H"));
        assertThat(fee.lines()).extracting(FeeLine::provider).containsExactly(LAWYER, SECOND_LAWYER);
        assertThat(fee.lines())
                .extracting(FeeLine::paidSessions)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.valueOf(20), BigDecimal.valueOf(10));
        assertThat(fee.of(LAWYER.id()).total()).isEqualTo(20 * 961_400L);
    }

    @Test
    void representationHasItsOwnShareAndItsOwnMost() {
        var done = List.of(work(OFFICER, "2026-11-20", "PT100H"));
        var fee = Fee.of(PaidForm.OUT_OF_COURT_REPRESENTATION, done, Map.of(), Sample::fees);
        assertThat(fee.total()).isEqualTo(20 * 156_860L);
    }

    @Test
    void nothingIsPaidForNothing() {
        assertThat(sessions().total()).isZero();
    }

    @Test
    void whatTheLawHasNoFigureForIsNotGuessed() {
        assertThatThrownBy(() -> sessions(work(LAWYER, "2024-06-30", "PT4H"))).isInstanceOf(FeesUnknown.class);
    }
}
