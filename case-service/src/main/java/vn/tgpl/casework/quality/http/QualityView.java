package vn.tgpl.casework.quality.http;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.quality.domain.CriterionScore;
import vn.tgpl.casework.quality.domain.QualityFinding;
import vn.tgpl.platform.secret.Secret;

/** What was found of the quality of the work. */
@Schema(name = "Quality")
public record QualityView(
        List<CriterionScore> scores,
        BigDecimal total,
        @Schema(examples = "GOOD") String grade,
        boolean art61Breach,
        Secret comment) {

    static QualityView of(QualityFinding finding) {
        return new QualityView(
                finding.scores(), finding.total(), finding.grade(), finding.art61Breach(), finding.comment());
    }
}
