package vn.tgpl.statute.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.statute.Sample.assertRejected;
import static vn.tgpl.statute.Sample.replacing;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.reference.OpposedRoles.Pair;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;

class OpposedRolesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String REST = "Art. 25(2)(a),READING,2018-01-01,,true";

    @ParameterizedTest
    @CsvSource({
        "CRIMINAL, ACCUSED, VICTIM, false, OPPOSED_INTERESTS",
        "CRIMINAL, VICTIM, IN_CUSTODY, false, OPPOSED_INTERESTS",
        "CRIMINAL, PARTY, DEFENDANT, false, OPPOSED_INTERESTS",
        "CIVIL, PARTY, PARTY, false, OPPOSED_INTERESTS",
        "CRIMINAL, ACCUSED, IN_CUSTODY, true, CO_ACCUSED_OPPOSED_INTERESTS",
        "CRIMINAL, VICTIM, VICTIM, true, OPPOSED_INTERESTS",
        ", , , true, OPPOSED_INTERESTS"
    })
    void theseAreOpposed(String procedure, String role, String other, boolean declared, String ground) {
        assertThat(Statute.load().opposition(new Pair(procedure, role, other, declared), TODAY))
                .map(OpposedRoles::ground)
                .hasValue(ground);
    }

    @ParameterizedTest
    @CsvSource({
        "CRIMINAL, ACCUSED, IN_CUSTODY",
        "CRIMINAL, VICTIM, VICTIM",
        "CRIMINAL, WITNESS, ACCUSED",
        ", ACCUSED, VICTIM",
        "CRIMINAL, , VICTIM"
    })
    void theseAreNotUnlessItIsDeclared(String procedure, String role, String other) {
        assertThat(Statute.load().opposition(new Pair(procedure, role, other, false), TODAY))
                .isEmpty();
    }

    @Test
    void nobodyIsOpposedBeforeTheLaw() {
        assertThat(Statute.load().opposition(new Pair("CRIMINAL", "ACCUSED", "VICTIM", false), LocalDate.EPOCH))
                .isEmpty();
    }

    @Test
    void refusesAGroundThatTheLawDoesNotKnow() {
        assertRejected(
                replacing(OpposedRoles.FILE, "CRIMINAL,ACCUSED,VICTIM,false,DISLIKE," + REST),
                OpposedRoles.FILE,
                2,
                Reason.UNKNOWN_CODE,
                "ground",
                "DISLIKE");
    }

    @Test
    void refusesARoleThatNobodyHas() {
        assertRejected(
                replacing(OpposedRoles.FILE, "CRIMINAL,ACCUSED,JUDGE,false,OPPOSED_INTERESTS," + REST),
                OpposedRoles.FILE,
                2,
                Reason.UNKNOWN_CODE,
                "otherRoles",
                "JUDGE");
    }

    @Test
    void refusesTheSamePairTwice() {
        var row = "CRIMINAL,ACCUSED,VICTIM,false,OPPOSED_INTERESTS," + REST;
        assertRejected(replacing(OpposedRoles.FILE, row, row), OpposedRoles.FILE, 3, Reason.OVERLAPS, 2);
    }
}
