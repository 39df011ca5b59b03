package vn.tgpl.referral.duty.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A province of three communes on one day. */
class CoverageTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-08");
    private static final DutyPerson SOMEBODY = new DutyPerson(null, "Lê Thị D", "0912000333");

    @Test
    void aWholeDayHasNoHole() {
        assertThat(gaps(shift(0, 24))).isEmpty();
    }

    @Test
    void shiftsThatTouchHaveNoHole() {
        assertThat(gaps(shift(12, 24), shift(0, 12))).isEmpty();
    }

    @Test
    void theHolesBeforeBetweenAndAfterAreFound() {
        assertThat(gaps(shift(2, 5), shift(4, 8), shift(10, 20))).containsExactly(gap(0, 2), gap(8, 10), gap(20, 24));
    }

    @Test
    void aCommuneThatNobodyServesIsNamed() {
        assertThat(gaps(shift(0, 12), shift(12, 24, "1"), shift(12, 18, "2")))
                .containsExactly(gap(12, 18, "3"), gap(18, 24, "2", "3"));
    }

    @Test
    void communesServedByTurnsLeaveNoHole() {
        assertThat(gaps(shift(0, 24, "1", "2"), shift(0, 9, "3"), shift(9, 24, "3")))
                .isEmpty();
    }

    @Test
    void aHoleThatTheNextShiftDoesNotEndIsOne() {
        assertThat(gaps(shift(0, 24, "1"), shift(0, 12, "2"), shift(12, 24, "2")))
                .containsExactly(gap(0, 24, "3"));
    }

    @Test
    void whoServesOneAgencyAloneCoversNobodyElse() {
        var court = new Shift(hour(0), hour(24), DutyForm.AT_THE_PLACE, "TA.96.KV6", List.of(), SOMEBODY, null);

        assertThat(gaps(court)).containsExactly(gap(0, 24));
    }

    private static List<Gap> gaps(Shift... shifts) {
        return new Coverage(List.of(shifts), List.of("1", "2", "3")).gaps(new Period(DAY, DAY));
    }

    private static Shift shift(int from, int to, String... communes) {
        return new Shift(hour(from), hour(to), DutyForm.TELEPHONE, null, List.of(communes), SOMEBODY, SOMEBODY);
    }

    private static Gap gap(int from, int to, String... communes) {
        return new Gap(Gap.Kind.NOBODY_ON_DUTY, hour(from), hour(to), List.of(communes));
    }

    private static Instant hour(int hour) {
        return new Period(DAY, DAY).start().plusSeconds(hour * 3600L);
    }
}
