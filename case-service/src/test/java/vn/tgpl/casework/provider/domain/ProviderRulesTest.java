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

    private static Provider provider(ProviderKind kind, LocalDate from, LocalDate to) {
        return new Provider(new ProviderEntry("Lê Thị Luật", kind, from, to, null, null));
    }
}
