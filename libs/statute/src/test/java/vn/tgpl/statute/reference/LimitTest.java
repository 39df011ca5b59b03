package vn.tgpl.statute.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.table.StatuteTableRejected;
import vn.tgpl.statute.table.TableSource;

class LimitTest {

    private static final String POINTS = "ONLINE_COMPONENT_POINTS";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void anOnlineHearingHasAtMostThreeComponentPoints() {
        assertThat(Statute.load().most(POINTS, TODAY)).hasValue(3);
    }

    @Test
    void custodyIsExtendedTwiceAtMost() {
        assertThat(Statute.load().most("CUSTODY_EXTENSIONS", TODAY)).hasValue(2);
    }

    @Test
    void thereIsNoLimitBeforeTheJointCircularWasInForce() {
        assertThat(Statute.load().most(POINTS, LocalDate.of(2022, 1, 31))).isEmpty();
    }

    @Test
    void anOfficerTrainsAtLeastEightHoursAYear() {
        assertThat(Statute.load().least("TRAINING_HOURS_A_YEAR", TODAY)).hasValue(8);
        assertThat(Statute.load().least("TRAINING_HOURS_A_YEAR", LocalDate.of(2018, 10, 11)))
                .isEmpty();
    }

    @Test
    void anOfficerIsNotWithoutAProceedingsCaseForTwoYears() {
        assertThat(Statute.load().most("YEARS_WITHOUT_PROCEEDINGS_CASE", TODAY)).hasValue(2);
    }

    @Test
    void anOfficeCorrectsALimitWithoutARelease() {
        var corrected = TableSource.shipped()
                .replacing(
                        "limits.csv",
                        "code,most,basis,certainty,validFrom,validTo,active\n" + POINTS
                                + ",5,a later circular,CONFIRMED,2026-01-01,,true\n");
        assertThat(Statute.read(corrected).most(POINTS, TODAY)).hasValue(5);
    }

    @Test
    void aLimitWithoutABasisIsRefused() {
        var table = TableSource.shipped()
                .replacing(
                        "limits.csv",
                        "code,most,basis,certainty,validFrom,validTo,active\n" + POINTS
                                + ",5,,CONFIRMED,2026-01-01,,true\n");
        assertThatThrownBy(() -> Statute.read(table))
                .isInstanceOf(StatuteTableRejected.class)
                .hasMessageContaining("basis");
    }
}
