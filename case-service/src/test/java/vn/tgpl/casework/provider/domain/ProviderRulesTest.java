package vn.tgpl.casework.provider.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.contracts.ProviderKind;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.Statute;

class ProviderRulesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final LocalDate SINCE = LocalDate.parse("2023-11-22");
    private static final ProviderCard CARD = new ProviderCard("7/LS", DAY.minusYears(1), null, null);
    private static final Statute LAW = Statute.load();

    @ParameterizedTest
    @CsvSource({
        ",",
        "2026-11-21,",
        ", 2026-11-21",
        "2026-11-21, 2026-11-21",
    })
    void practisesFromTheFirstDayToTheLast(LocalDate from, LocalDate to) {
        var provider = provider(ProviderKind.LAWYER, from, to);
        assertThat(provider.assignable("LITIGATION", DAY, LAW).id()).isEqualTo(provider.id());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22,", ", 2026-11-20"})
    void doesNotPractiseBeforeOrAfter(LocalDate from, LocalDate to) {
        assertThatThrownBy(() -> provider(ProviderKind.LAWYER, from, to).assignable("LITIGATION", DAY, LAW))
                .isInstanceOf(ProviderNotPractising.class);
    }

    @Test
    void aCollaboratorGivesAdviceOnly() {
        var collaborator = provider(ProviderKind.COLLABORATOR, null, null);
        assertThatThrownBy(() -> collaborator.assignable("LITIGATION", DAY, LAW))
                .isInstanceOf(ProviderKindNotAllowed.class);
        assertThat(collaborator.assignable("ADVICE", DAY, LAW).id()).isEqualTo(collaborator.id());
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> provider(ProviderKind.LAWYER, DAY, DAY.minusDays(1)))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21,,", "2026-11-21, 2026-11-21,", "2020-01-01,, 2026-11-22"})
    void aCardIsGoodFromItsFirstDayToItsLast(LocalDate issued, LocalDate expires, LocalDate withdrawn) {
        var provider = provider(ProviderKind.LAWYER, new ProviderCard("7", issued, expires, withdrawn), null, null);
        assertThat(provider.assignable("LITIGATION", DAY, LAW).id()).isEqualTo(provider.id());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22,,", "2020-01-01, 2026-11-20,", "2020-01-01,, 2026-11-21"})
    void aCardIsNotGoodBeforeOrAfter(LocalDate issued, LocalDate expires, LocalDate withdrawn) {
        var provider = provider(ProviderKind.LAWYER, new ProviderCard("7", issued, expires, withdrawn), null, null);
        assertThatThrownBy(() -> provider.assignable("LITIGATION", DAY, LAW)).isInstanceOf(ProviderWithoutCard.class);
    }

    @Test
    void anAdviserNeedsNoCard() {
        var adviser = provider(ProviderKind.LEGAL_ADVISER, null, null, null);
        assertThat(adviser.assignable("ADVICE", DAY, LAW).id()).isEqualTo(adviser.id());
    }

    @Test
    void seniorityCountsFullYears() {
        var provider = provider(ProviderKind.LAWYER, null, null);
        assertThat(provider.seniority(DAY)).hasValue(2);
        assertThat(provider.seniority(DAY.plusDays(1))).hasValue(3);
        assertThat(provider.seniority(SINCE.minusDays(1))).isEmpty();
    }

    private static Provider provider(ProviderKind kind, LocalDate from, LocalDate to) {
        return provider(kind, CARD, from, to);
    }

    private static Provider provider(ProviderKind kind, ProviderCard card, LocalDate from, LocalDate to) {
        var entry = new ProviderEntry("Lê Thị Luật", kind, card, SINCE, from, to, null, null);
        return new Provider(entry, DAY, LAW);
    }
}
