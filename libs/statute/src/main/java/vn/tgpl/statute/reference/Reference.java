package vn.tgpl.statute.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.TableSource;

/** The reference tables, those rows too that do not bind. */
public record Reference(
        List<LegalCode> codes,
        List<ImmediateGround> immediateGrounds,
        List<ProviderForm> providerForms,
        List<LegalForm> forms,
        List<ActivityKind> activityKinds,
        List<CasePaper> papers,
        List<QualityCriterion> criteria,
        List<QualityGrade> grades,
        List<BaseSalary> salaries,
        List<FeeParameter> feeParameters,
        List<CaseTarget> caseTargets,
        List<OpposedRoles> opposedRoles) {

    public static Reference read(TableSource tables) {
        List<LegalCode> codes = LegalCode.read(tables);
        return new Reference(
                codes,
                ImmediateGround.read(tables, codes),
                ProviderForm.read(tables, codes),
                LegalForm.read(tables),
                ActivityKind.read(tables),
                CasePaper.read(tables, codes),
                QualityCriterion.read(tables),
                QualityGrade.read(tables),
                BaseSalary.read(tables),
                FeeParameter.read(tables),
                CaseTarget.read(tables),
                OpposedRoles.read(tables, codes));
    }

    public Optional<LegalCode> code(CodeList list, String code, LocalDate day) {
        return codes.stream().filter(row -> row.is(list, code, day)).findFirst();
    }

    public boolean mayProvide(String providerKind, String aidForm, LocalDate day) {
        return Dated.on(day, providerForms).stream()
                .anyMatch(row ->
                        row.providerKind().equals(providerKind) && row.forms().contains(aidForm));
    }

    public boolean needsCard(String providerKind, LocalDate day) {
        return Dated.on(day, providerForms).stream()
                .anyMatch(row -> row.providerKind().equals(providerKind) && row.needsCard());
    }

    public Optional<OpposedRoles> opposition(OpposedRoles.Pair pair, LocalDate day) {
        return OpposedRoles.first(pair, day, opposedRoles);
    }

    public Optional<LegalForm> form(String code, LocalDate day) {
        return Dated.on(day, forms).stream()
                .filter(form -> form.code().equals(code))
                .findFirst();
    }

    public Optional<QualityGrade> grade(BigDecimal points, boolean breachOfArticle6, LocalDate day) {
        return QualityGrade.earnedBy(points, breachOfArticle6, Dated.on(day, grades));
    }

    public Optional<Fees> fees(LocalDate day) {
        return Fees.on(day, salaries, feeParameters);
    }
}
