package vn.tgpl.statute.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.statute.Sample.assertRejected;
import static vn.tgpl.statute.Sample.replacing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;
import vn.tgpl.statute.table.TableSource;

class QualityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Statute statute = Statute.load();

    @Test
    void theScaleHasAHundredPointsOnEveryDayOnWhichItChanges() {
        assertThat(Reference.read(TableSource.shipped()).criteria())
                .extracting(criterion -> criterion.standing().validity().from())
                .allSatisfy(day -> assertThat(statute.criteria(day).stream()
                                .map(QualityCriterion::points)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo("100"));
    }

    @Test
    void responsibilityGivesThirtyConductSixtyAndSatisfactionTen() {
        Map<String, Integer> points = statute.criteria(TODAY).stream()
                .collect(Collectors.groupingBy(
                        QualityCriterion::group,
                        Collectors.summingInt(criterion -> criterion.points().intValueExact())));

        assertThat(points).isEqualTo(Map.of("RESPONSIBILITY", 30, "CONDUCT", 60, "SATISFACTION", 10));
    }

    @ParameterizedTest
    @CsvSource({"100, GOOD", "90, GOOD", "89.5, FAIR", "70, FAIR", "69.75, PASS", "50, PASS", "49.5, FAIL", "0, FAIL"})
    void aScoreEarnsItsGrade(BigDecimal points, String grade) {
        assertThat(statute.grade(points, false, TODAY)).map(QualityGrade::code).hasValue(grade);
    }

    @Test
    void aBreachOfArticle6FailsWhateverTheScore() {
        assertThat(statute.grade(new BigDecimal("100"), true, TODAY))
                .map(QualityGrade::code)
                .hasValue("FAIL");
    }

    @Test
    void thereIsNoGradeBeforeTheCircular() {
        assertThat(statute.grade(BigDecimal.TEN, false, LocalDate.of(2018, 10, 11)))
                .isEmpty();
    }

    @Test
    void refusesTwoGradesForTheSamePoints() {
        assertRejected(
                replacing(
                        QualityGrade.FILE,
                        "GOOD,Tốt,90,Art. 17,CONFIRMED,2018-10-12,,true",
                        "BEST,Tốt nhất,90.0,Art. 17,CONFIRMED,2018-10-12,,true"),
                QualityGrade.FILE,
                3,
                Reason.OVERLAPS,
                2);
    }

    @Test
    void refusesPointsThatAreNoNumber() {
        assertRejected(
                replacing(QualityCriterion.FILE, "CONDUCT,LAW,Luật,many,Art. 16,CONFIRMED,2018-10-12,,true"),
                QualityCriterion.FILE,
                2,
                Reason.UNREADABLE,
                "points",
                "many");
    }

    @Test
    void refusesAGradeBelowNoPoints() {
        assertRejected(
                replacing(QualityGrade.FILE, "WORST,Tệ,-1,Art. 17,CONFIRMED,2018-10-12,,true"),
                QualityGrade.FILE,
                2,
                Reason.UNREADABLE,
                "least",
                "-1");
    }
}
