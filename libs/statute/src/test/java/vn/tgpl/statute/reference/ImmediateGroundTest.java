package vn.tgpl.statute.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.statute.Sample.assertRejected;
import static vn.tgpl.statute.Sample.replacing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;

class ImmediateGroundTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String REST = "Art. 1,CONFIRMED,2018-01-01,,true";

    private final Statute statute = Statute.load();

    @ParameterizedTest
    @CsvSource({
        "NOTICE, ARRESTED, AGENCY_NOTICE",
        "NOTICE, VICTIM, AGENCY_NOTICE",
        "NOTICE, PARTY, ",
        "NOTICE, WITNESS, ",
        "INFORMATION, ACCUSED, ",
        "MANDATORY_DEFENCE, ACCUSED, MANDATORY_DEFENCE",
        "COMMUNE_REPORT, PERSON_IN_NEED, "
    })
    void aNoticeIsImmediateByItsKindAndRole(String kind, String role, String ground) {
        assertThat(statute.immediateGrounds(Map.of(Attribute.KIND, kind, Attribute.ROLE, role), TODAY))
                .isEqualTo(ground == null ? List.of() : List.of(ground));
    }

    @Test
    void aRequestThatNoAgencySentIsNotImmediateByWhoItIs() {
        assertThat(statute.immediateGrounds(Map.of(Attribute.ROLE, "ACCUSED"), TODAY))
                .isEmpty();
    }

    @Test
    void underFiveWorkingDaysAreAtMostFour() {
        assertThat(statute.most("HEARING_SOON", TODAY)).hasValue(4);
        assertThat(statute.most("LIMITATION_ENDING", TODAY)).hasValue(4);
    }

    @Test
    void refusesAGroundThatTheListDoesNotHave() {
        assertRejected(
                replacing(ImmediateGround.FILE, "BUSY,kind=NOTICE," + REST),
                ImmediateGround.FILE,
                2,
                Reason.UNKNOWN_CODE,
                "ground",
                "BUSY");
    }

    @Test
    void refusesAGroundThatWouldHoldForEverybody() {
        assertRejected(
                replacing(ImmediateGround.FILE, "AGENCY_NOTICE,," + REST),
                ImmediateGround.FILE,
                2,
                Reason.MISSING,
                "when");
    }
}
