package vn.tgpl.casework.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.platform.secret.Secret;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.reference.QualityCriterion;
import vn.tgpl.statute.table.TableSource;

class QualityScaleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Statute LAW = Statute.load();

    @ParameterizedTest
    @CsvSource({"1, GOOD", "0.9, GOOD", "0.89, FAIR", "0.7, FAIR", "0.69, PASS", "0.5, PASS", "0.49, FAIL", "0, FAIL"})
    void theGradeFollowsTheShareOfThePoints(BigDecimal share, String grade) {
        assertThat(find(LAW, share, false).grade()).isEqualTo(grade);
    }

    @Test
    void aBreachFailsTheBestWork() {
        assertThat(find(LAW, BigDecimal.ONE, true).grade()).isEqualTo("FAIL");
    }

    @Test
    void anOfficeChangesTheScaleWithoutARelease() {
        var tables = TableSource.shipped();
        var criteria = tables.text(QualityCriterion.FILE);
        var changed = Statute.read(
                tables.replacing(QualityCriterion.FILE, criteria.replace("Tính kịp thời,10,", "Tính kịp thời,15,")));
        assertThat(find(changed, BigDecimal.ONE, false).total()).isEqualByComparingTo("105");
    }

    private static QualityFinding find(Statute law, BigDecimal share, boolean breach) {
        List<CriterionScore> scores = law.criteria(TODAY).stream()
                .map(criterion ->
                        new CriterionScore(criterion.code(), criterion.points().multiply(share)))
                .toList();
        return new QualityScale(law, TODAY).find("", new QualityScores(scores, breach, new Secret("x")));
    }
}
