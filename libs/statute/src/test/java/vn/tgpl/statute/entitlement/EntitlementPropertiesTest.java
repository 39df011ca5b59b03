package vn.tgpl.statute.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.AttributeCode;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.reference.LegalCode;
import vn.tgpl.statute.table.TableSource;

class EntitlementPropertiesTest {

    private static final Statute STATUTE = Statute.load();
    private static final List<String> CATEGORIES = Entitlements.read(TableSource.shipped()).categories().stream()
            .map(EligibilityCategory::code)
            .distinct()
            .toList();
    private static final List<String> GROUNDS =
            STATUTE.codes(CodeList.FINANCIAL_DIFFICULTY_GROUND, LocalDate.of(2026, 1, 1)).stream()
                    .map(LegalCode::code)
                    .toList();

    @Property
    void whoSaysMoreIsEntitledToNoLess(@ForAll("claims") Claim claim, @ForAll("days") LocalDate day) {
        var more = new Claim(Set.copyOf(CATEGORIES), Set.copyOf(GROUNDS), claim.attributes());

        assertThat(entitled(STATUTE.entitlement(more, day))).containsAll(entitled(STATUTE.entitlement(claim, day)));
    }

    @Property
    void onlyACategoryInForceEntitles(@ForAll("claims") Claim claim, @ForAll("days") LocalDate day) {
        List<String> inForce =
                STATUTE.categories(day).stream().map(EligibilityCategory::code).toList();

        assertThat(inForce).containsAll(entitled(STATUTE.entitlement(claim, day)));
    }

    @Property
    void everyClaimedCategoryIsAnsweredOnceAndWithAReason(
            @ForAll("claims") Claim claim, @ForAll("days") LocalDate day) {
        var findings = STATUTE.entitlement(claim, day).findings();

        assertThat(findings)
                .extracting(CategoryFinding::category)
                .containsAll(claim.categories())
                .doesNotHaveDuplicates();
        assertThat(findings).noneMatch(finding -> finding.reasons().isEmpty());
    }

    @Property
    void aChildIsAlwaysEntitled(@ForAll("claims") Claim claim, @ForAll("days") LocalDate day) {
        assertThat(STATUTE.entitlement(claim.with(Attribute.AGE, "UNDER_16"), day)
                        .isEntitled())
                .isTrue();
    }

    @Provide
    Arbitrary<Claim> claims() {
        return Combinators.combine(
                        Arbitraries.of(CATEGORIES).set().ofMaxSize(4),
                        Arbitraries.of(GROUNDS).set(),
                        codes(Attribute.ROLE),
                        codes(Attribute.AGE))
                .as((categories, grounds, role, age) -> new Claim(categories, grounds, Map.of())
                        .with(Attribute.ROLE, role)
                        .with(Attribute.AGE, age));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 12).map(LocalDate.of(2018, 1, 1)::plusDays);
    }

    private static Arbitrary<String> codes(Attribute attribute) {
        return Arbitraries.of(STATUTE.codes().stream()
                        .filter(code -> code.attribute() == attribute)
                        .map(AttributeCode::code)
                        .toList())
                .injectNull(0.2);
    }

    private static Set<String> entitled(Entitlement entitlement) {
        return entitlement.findings().stream()
                .filter(CategoryFinding::isEntitled)
                .map(CategoryFinding::category)
                .collect(Collectors.toSet());
    }
}
