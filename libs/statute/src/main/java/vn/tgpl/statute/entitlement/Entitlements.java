package vn.tgpl.statute.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.reference.LegalCode;
import vn.tgpl.statute.table.Certainty;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.TableSource;

/** The categories and their proofs, and what they say of a claim. */
public record Entitlements(
        List<EligibilityCategory> categories, List<CategoryProof> proofs, List<LegalCode> difficultyGrounds) {

    public static Entitlements read(TableSource tables) {
        List<EligibilityCategory> categories = EligibilityCategory.read(tables);
        return new Entitlements(
                categories,
                CategoryProof.read(tables, categories),
                LegalCode.of(CodeList.FINANCIAL_DIFFICULTY_GROUND, LegalCode.read(tables)));
    }

    /** What the law says of each category that the person claims, or belongs to by role and age alone. */
    public Entitlement of(Claim claim, LocalDate day) {
        var codes = new TreeSet<>(claim.categories());
        Dated.on(day, categories).stream()
                .filter(category -> category.derived() && category.covers(claim))
                .map(EligibilityCategory::code)
                .forEach(codes::add);
        return new Entitlement(
                day, codes.stream().map(code -> finding(code, claim, day)).toList());
    }

    private CategoryFinding finding(String code, Claim claim, LocalDate day) {
        List<EligibilityCategory> rows =
                categories.stream().filter(row -> row.code().equals(code)).toList();
        if (rows.isEmpty()) {
            return new CategoryFinding(code, List.of(EntitlementReason.UNKNOWN_CATEGORY), "", List.of());
        }
        Optional<EligibilityCategory> binding = Dated.on(day, rows).stream().findFirst();
        return new CategoryFinding(
                code,
                reasons(binding, rows, claim, day),
                binding.orElse(rows.getFirst()).standing().basis(),
                binding.map(category -> proofs(category, day)).orElse(List.of()));
    }

    private List<EntitlementReason> reasons(
            Optional<EligibilityCategory> binding, List<EligibilityCategory> rows, Claim claim, LocalDate day) {
        List<EntitlementReason> reasons = new ArrayList<>(
                binding.map(row -> lacking(row, claim, day)).orElse(List.of(EntitlementReason.NOT_IN_FORCE_ON_DAY)));
        if (reasons.isEmpty()) {
            return List.of(EntitlementReason.ENTITLED);
        }
        if (rows.stream()
                .anyMatch(row -> isUnsure(row, day) && lacking(row, claim, day).isEmpty())) {
            reasons.add(EntitlementReason.UNSURE_OFF);
        }
        return List.copyOf(reasons);
    }

    private List<EntitlementReason> lacking(EligibilityCategory category, Claim claim, LocalDate day) {
        List<EntitlementReason> lacking = category.unmet(claim);
        if (category.financialDifficulty() && !isInDifficulty(claim, day)) {
            lacking.add(EntitlementReason.FINANCIAL_DIFFICULTY_NEEDED);
        }
        return lacking;
    }

    private boolean isInDifficulty(Claim claim, LocalDate day) {
        return Dated.on(day, difficultyGrounds).stream()
                .anyMatch(ground -> claim.financialDifficulty().contains(ground.code()));
    }

    private static boolean isUnsure(EligibilityCategory category, LocalDate day) {
        return !category.standing().active()
                && category.standing().certainty() == Certainty.UNSURE
                && category.standing().validity().includes(day);
    }

    private List<CategoryProof> proofs(EligibilityCategory category, LocalDate day) {
        return Dated.on(day, proofs).stream()
                .filter(proof -> proof.isAskedFor(category))
                .toList();
    }
}
