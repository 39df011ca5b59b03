package vn.tgpl.statute.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.statute.entitlement.EntitlementReason.AGE_NOT_IN_RANGE;
import static vn.tgpl.statute.entitlement.EntitlementReason.AGE_UNKNOWN;
import static vn.tgpl.statute.entitlement.EntitlementReason.ENTITLED;
import static vn.tgpl.statute.entitlement.EntitlementReason.FINANCIAL_DIFFICULTY_NEEDED;
import static vn.tgpl.statute.entitlement.EntitlementReason.NOT_IN_FORCE_ON_DAY;
import static vn.tgpl.statute.entitlement.EntitlementReason.ROLE_NOT_COVERED;
import static vn.tgpl.statute.entitlement.EntitlementReason.ROLE_UNKNOWN;
import static vn.tgpl.statute.entitlement.EntitlementReason.UNKNOWN_CATEGORY;
import static vn.tgpl.statute.entitlement.EntitlementReason.UNSURE_OFF;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.clock.Attribute;

class EntitlementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Statute statute = Statute.load();

    @Test
    void aPoorHouseholdIsEnough() {
        assertThat(reasons(Claim.of("POOR_HOUSEHOLD"), TODAY)).containsExactly(ENTITLED);
    }

    @Test
    void nobodyIsEntitledByNothing() {
        var entitlement = statute.entitlement(Claim.of(), TODAY);

        assertThat(entitlement.isEntitled()).isFalse();
        assertThat(entitlement.findings()).isEmpty();
    }

    @Test
    void aChildNeedsNotDeclareToBeOne() {
        var entitlement = statute.entitlement(Claim.of().with(Attribute.AGE, "UNDER_16"), TODAY);

        assertThat(entitlement.isEntitled()).isTrue();
        assertThat(entitlement.findings()).extracting(CategoryFinding::category).containsExactly("CHILD");
    }

    @ParameterizedTest
    @CsvSource({
        "MINOR_DENOUNCED_16_TO_18, DENOUNCED",
        "MINOR_PROPOSED_16_TO_18, PROPOSED_FOR_PROSECUTION",
        "MINOR_EMERGENCY_HELD_16_TO_18, EMERGENCY_HELD",
        "MINOR_VICTIM_16_TO_18, VICTIM",
        "MINOR_WITNESS_16_TO_18, WITNESS",
        "MINOR_UNDER_DIVERSION_16_TO_18, UNDER_DIVERSION",
        "MINOR_PRISONER_16_TO_18, PRISONER"
    })
    void theJuvenileJusticeLawEntitlesMinorsFrom2026(String category, String role) {
        Claim claim = Claim.of().with(Attribute.ROLE, role).with(Attribute.AGE, "FROM_16_TO_UNDER_18");

        assertThat(statute.entitlement(claim, LocalDate.of(2025, 12, 31)).isEntitled())
                .isFalse();
        assertThat(statute.entitlement(claim, LocalDate.of(2026, 1, 1)).findings())
                .filteredOn(CategoryFinding::isEntitled)
                .extracting(CategoryFinding::category)
                .containsExactly(category);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARRESTED", "IN_CUSTODY", "ACCUSED", "DEFENDANT"})
    void anAccusedMinorIsEntitledSinceTheLawBegan(String role) {
        Claim claim = Claim.of().with(Attribute.ROLE, role).with(Attribute.AGE, "FROM_16_TO_UNDER_18");

        assertThat(statute.entitlement(claim, LocalDate.of(2018, 1, 1)).isEntitled())
                .isTrue();
    }

    @Test
    void aMinorVictimNeededFinancialDifficultyUntilTheEndOf2025() {
        Claim victim = Claim.of().with(Attribute.ROLE, "VICTIM").with(Attribute.AGE, "FROM_16_TO_UNDER_18");

        assertThat(reasons(victim, LocalDate.of(2025, 12, 31))).containsExactly(FINANCIAL_DIFFICULTY_NEEDED);
        assertThat(reasons(victim.inDifficulty("NEAR_POOR_HOUSEHOLD"), LocalDate.of(2025, 12, 31)))
                .containsExactly(ENTITLED);
        assertThat(reasons(victim, LocalDate.of(2026, 1, 1))).containsExactly(ENTITLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MARTYR_RELATIVE", "AGENT_ORANGE_VICTIM", "DISABLED"})
    void theTestFallsIn2027ForThoseWhomTheAmendingLawFreesOfIt(String category) {
        assertThat(reasons(Claim.of(category), LocalDate.of(2026, 12, 31)))
                .containsExactly(FINANCIAL_DIFFICULTY_NEEDED);
        assertThat(reasons(Claim.of(category).inDifficulty("MONTHLY_SOCIAL_ALLOWANCE"), LocalDate.of(2026, 12, 31)))
                .containsExactly(ENTITLED);
        assertThat(reasons(Claim.of(category), LocalDate.of(2027, 1, 1))).containsExactly(ENTITLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ELDERLY", "DOMESTIC_VIOLENCE_VICTIM", "HIV"})
    void theTestStaysWhereItsFallIsUnsure(String category) {
        assertThat(reasons(Claim.of(category), LocalDate.of(2027, 1, 1)))
                .containsExactly(FINANCIAL_DIFFICULTY_NEEDED, UNSURE_OFF);
        assertThat(reasons(Claim.of(category).inDifficulty("NEAR_POOR_HOUSEHOLD"), LocalDate.of(2027, 1, 1)))
                .containsExactly(ENTITLED);
    }

    @Test
    void victimsOfTraffickingNeedNoTestSinceJuly2025() {
        assertThat(reasons(Claim.of("TRAFFICKING_VICTIM"), LocalDate.of(2025, 6, 30)))
                .containsExactly(FINANCIAL_DIFFICULTY_NEEDED);
        assertThat(reasons(Claim.of("TRAFFICKING_VICTIM"), LocalDate.of(2025, 7, 1)))
                .containsExactly(ENTITLED);
        assertThat(reasons(Claim.of("TRAFFICKING_BEING_IDENTIFIED"), LocalDate.of(2025, 6, 30)))
                .containsExactly(NOT_IN_FORCE_ON_DAY);
    }

    @Test
    void nearPoorHouseholdsBecomeACategoryIn2027() {
        assertThat(reasons(Claim.of("NEAR_POOR_HOUSEHOLD"), TODAY)).containsExactly(NOT_IN_FORCE_ON_DAY);
        assertThat(reasons(Claim.of("NEAR_POOR_HOUSEHOLD"), LocalDate.of(2027, 1, 1)))
                .containsExactly(ENTITLED);
    }

    @Test
    void aGroupOfTheBillEntitlesNobodyYet() {
        assertThat(reasons(Claim.of("VERY_SMALL_ETHNIC_GROUP"), LocalDate.of(2027, 1, 1)))
                .containsExactly(NOT_IN_FORCE_ON_DAY, UNSURE_OFF);
    }

    @Test
    void aDeclaredCategorySaysWhatOfRoleAndAgeIsWrongOrMissing() {
        Claim declared = Claim.of("MINOR_ACCUSED_16_TO_18");

        assertThat(reasons(declared, TODAY)).containsExactly(ROLE_UNKNOWN, AGE_UNKNOWN);
        assertThat(reasons(declared.with(Attribute.ROLE, "PARTY").with(Attribute.AGE, "ADULT"), TODAY))
                .containsExactly(ROLE_NOT_COVERED, AGE_NOT_IN_RANGE);
    }

    @Test
    void anUnknownGroundOfDifficultyCountsForNothing() {
        assertThat(reasons(Claim.of("ELDERLY").inDifficulty("RICH"), TODAY))
                .containsExactly(FINANCIAL_DIFFICULTY_NEEDED);
    }

    @Test
    void aCategoryThatNoTableNamesIsUnknown() {
        assertThat(statute.entitlement(Claim.of("GIANT"), TODAY).findings())
                .containsExactly(new CategoryFinding("GIANT", List.of(UNKNOWN_CATEGORY), "", List.of()));
    }

    @Test
    void oneCategoryOfSeveralIsEnough() {
        assertThat(statute.entitlement(Claim.of("ELDERLY", "POOR_HOUSEHOLD"), TODAY)
                        .isEntitled())
                .isTrue();
    }

    @Test
    void everyFindingNamesItsBasis() {
        assertThat(statute.entitlement(Claim.of("POOR_HOUSEHOLD"), TODAY).findings())
                .extracting(CategoryFinding::basis)
                .containsExactly("Luật TGPL 11/2017/QH14 Điều 7(2)");
    }

    private List<EntitlementReason> reasons(Claim claim, LocalDate day) {
        return statute.entitlement(claim, day).findings().getFirst().reasons();
    }
}
