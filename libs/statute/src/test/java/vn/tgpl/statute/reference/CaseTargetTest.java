package vn.tgpl.statute.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.statute.Sample.assertRejected;
import static vn.tgpl.statute.Sample.replacing;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;

class CaseTargetTest {

    private static final String REST = "Letter,CONFIRMED,2018-01-01,,true";

    @ParameterizedTest
    @CsvSource({"0, 4", "2, 4", "3, 8", "4, 8", "5, 11", "30, 11"})
    void seniorityDecidesHowManyMattersPass(int years, int least) {
        assertThat(Statute.load().caseTargets(LocalDate.of(2018, 6, 1)))
                .filteredOn(target -> target.isFor(years))
                .extracting(CaseTarget::least)
                .containsExactly(least);
    }

    @Test
    void noTargetIsShippedForAYearWhoseFiguresWereNotRead() {
        assertThat(Statute.load().caseTargets(LocalDate.of(2026, 6, 1))).isEmpty();
    }

    @Test
    void refusesBandsThatOverlap() {
        assertRejected(
                replacing(CaseTarget.FILE, "0,3,PASS,4,8," + REST, "2,5,PASS,8,11," + REST),
                CaseTarget.FILE,
                3,
                Reason.OVERLAPS,
                2);
    }

    @Test
    void refusesABandThatEndsBeforeItBegins() {
        assertRejected(
                replacing(CaseTarget.FILE, "3,3,PASS,4,8," + REST), CaseTarget.FILE, 2, Reason.ENDS_BEFORE_IT_STARTS);
    }
}
