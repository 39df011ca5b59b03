package vn.tgpl.casework.quality.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.reference.QualityCriterion;
import vn.tgpl.statute.reference.QualityGrade;

/** The law's scale of quality on one day: every criterion once, none above its points. */
public final class QualityScale {

    private final Statute law;
    private final LocalDate day;
    private final Map<String, QualityCriterion> criteria;

    public QualityScale(Statute law, LocalDate day) {
        this.law = law;
        this.day = day;
        this.criteria =
                law.criteria(day).stream().collect(Collectors.toMap(QualityCriterion::code, Function.identity()));
    }

    /** @throws InvalidInput naming every score that does not fit the scale, below this pointer */
    public QualityFinding find(String pointer, QualityScores given) {
        var errors = new ArrayList<InputError>();
        checkEach(given.scores(), errors);
        checkComplete(given.scores(), errors);
        if (given.art61Breach() && given.comment() == null) {
            errors.add(InputError.at("/comment", "required"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(
                    errors.stream().map(error -> error.under(pointer)).toList());
        }
        var total = given.scores().stream().map(CriterionScore::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new QualityFinding(
                given.scores(), total, grade(total, given.art61Breach()), given.art61Breach(), given.comment());
    }

    private String grade(BigDecimal total, boolean art61Breach) {
        return law.grade(total, art61Breach, day)
                .map(QualityGrade::code)
                .orElseThrow(() -> new IllegalStateException("The law has no grade for " + total + " on " + day));
    }

    private void checkEach(List<CriterionScore> scores, List<InputError> errors) {
        var seen = new HashSet<String>();
        for (var i = 0; i < scores.size(); i++) {
            var score = scores.get(i);
            var criterion = criteria.get(score.criterion());
            if (criterion == null) {
                errors.add(InputError.unknownCode("/scores/" + i + "/criterion", codes()));
            } else if (!seen.add(score.criterion())) {
                errors.add(InputError.at("/scores/" + i + "/criterion", "named-twice"));
            } else if (score.points().compareTo(criterion.points()) > 0) {
                errors.add(InputError.at("/scores/" + i + "/points", "above-most"));
            }
        }
    }

    private void checkComplete(List<CriterionScore> scores, List<InputError> errors) {
        var scored = scores.stream().map(CriterionScore::criterion).toList();
        if (!scored.containsAll(criteria.keySet())) {
            errors.add(InputError.at("/scores", "criterion-missing"));
        }
    }

    private List<String> codes() {
        return law.criteria(day).stream().map(QualityCriterion::code).toList();
    }
}
