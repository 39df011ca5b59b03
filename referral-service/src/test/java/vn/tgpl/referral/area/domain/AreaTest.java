package vn.tgpl.referral.area.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaTest {

    private final Area area = new Area("32098");

    @Test
    void nobodyIsResponsibleAtFirst() {
        assertThat(area.responsible(LocalDate.parse("2026-01-01"))).isEmpty();
    }

    @Test
    void officersFollowEachOther() {
        area.assign(officer("B", "2026-07-01", null));
        area.assign(officer("A", "2026-01-01", "2026-06-30"));

        assertThat(area.responsibilities()).extracting(Responsibility::name).containsExactly("A", "B");
        assertThat(area.responsible(LocalDate.parse("2025-12-31"))).isEmpty();
        assertThat(area.responsible(LocalDate.parse("2026-01-01")))
                .hasValue(area.responsibilities().getFirst());
        assertThat(area.responsible(LocalDate.parse("2026-06-30")))
                .hasValue(area.responsibilities().getFirst());
        assertThat(area.responsible(LocalDate.parse("2026-07-01")))
                .hasValue(area.responsibilities().getLast());
        assertThat(area.responsible(LocalDate.parse("2099-01-01")))
                .hasValue(area.responsibilities().getLast());
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,", "2026-03-01,2026-04-01", "2025-01-01,2026-01-01", "2025-01-01,", "2026-06-30,2026-06-30"
    })
    void noDayHasTwoOfficers(String from, String to) {
        area.assign(officer("A", "2026-01-01", "2026-06-30"));

        assertThatThrownBy(() -> area.assign(officer("B", from, to))).isInstanceOf(AreaAlreadyCovered.class);
        assertThat(area.responsibilities()).hasSize(1);
    }

    @Test
    void whoStartsOnTheSameDayTakesThePlace() {
        area.assign(officer("A", "2026-01-01", null));
        area.assign(officer("B", "2026-01-01", "2026-06-30"));

        assertThat(area.responsibilities()).extracting(Responsibility::name).containsExactly("B");
    }

    private static Responsibility officer(String name, String from, String to) {
        return new Responsibility(
                LocalDate.parse(from), to == null ? null : LocalDate.parse(to), UUID.randomUUID(), name);
    }
}
