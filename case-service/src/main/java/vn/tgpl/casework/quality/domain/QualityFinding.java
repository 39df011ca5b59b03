package vn.tgpl.casework.quality.domain;

import java.math.BigDecimal;
import java.util.List;
import vn.tgpl.platform.secret.Secret;

/**
 * The quality of the work as the law's scale of the day has it.
 *
 * @param grade the grade (xếp loại) as the law's code, such as GOOD
 */
public record QualityFinding(
        List<CriterionScore> scores, BigDecimal total, String grade, boolean art61Breach, Secret comment) {

    public QualityFinding withoutComment() {
        return new QualityFinding(scores, total, grade, art61Breach, null);
    }
}
