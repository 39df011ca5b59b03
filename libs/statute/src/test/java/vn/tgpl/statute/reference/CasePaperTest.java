package vn.tgpl.statute.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.statute.Sample.assertRejected;
import static vn.tgpl.statute.Sample.replacing;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;

class CasePaperTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String REST = "Art. 11,CONFIRMED,2018-10-12,,true";

    @Test
    void aCompletedCriminalCaseHasABriefAnIndictmentAndAJudgment() {
        assertThat(needed("COMPLETED", "CRIMINAL"))
                .contains("BRIEF", "INVESTIGATION_CONCLUSION", "INDICTMENT", "JUDGMENT", "OPINION_SHEET")
                .doesNotContain("DISCONTINUANCE_NOTICE", "OTHER_EVIDENCE");
    }

    @Test
    void aCivilCaseHasNoIndictment() {
        assertThat(needed("COMPLETED", "CIVIL")).contains("JUDGMENT").doesNotContain("INDICTMENT");
    }

    @Test
    void aDiscontinuedCaseHasItsNoticeAndNoJudgment() {
        assertThat(needed("DISCONTINUED", "CRIMINAL"))
                .contains("DISCONTINUANCE_NOTICE", "ASSIGNMENT_DECISION")
                .doesNotContain("JUDGMENT", "BRIEF");
    }

    @Test
    void ofACaseOfOldOnlyWhatEveryProcedureHasIsMissed() {
        assertThat(needed("COMPLETED", null)).contains("ASSIGNMENT_DECISION").doesNotContain("JUDGMENT");
    }

    @Test
    void refusesAnEndingThatTheLawDoesNotKnow() {
        assertRejected(
                replacing(CasePaper.FILE, "BRIEF,Luận cứ,Brief,LOST,," + REST),
                CasePaper.FILE,
                2,
                Reason.UNKNOWN_CODE,
                "endings",
                "LOST");
    }

    @Test
    void refusesAPaperTwice() {
        var brief = "BRIEF,Luận cứ,Brief,COMPLETED,," + REST;
        assertRejected(replacing(CasePaper.FILE, brief, brief), CasePaper.FILE, 3, Reason.OVERLAPS, 2);
    }

    private static List<String> needed(String ending, String procedure) {
        return Statute.load().papers(TODAY).stream()
                .filter(paper -> paper.isNeeded(ending, procedure))
                .map(CasePaper::code)
                .toList();
    }
}
