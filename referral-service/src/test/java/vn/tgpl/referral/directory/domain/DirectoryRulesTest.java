package vn.tgpl.referral.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.upload.Row;

class DirectoryRulesTest {

    private static final LocalDate FIRST = LocalDate.parse("2025-07-01");

    @Test
    void whatIsNamedMayStandInTheFileOrInTheDirectory() {
        assertThatNoException()
                .isThrownBy(() -> DirectoryRules.check(
                        rows(agency("A", "B", "C"), agency("B", null, null)), Map.of("C", agency("C", null, null))));
    }

    @Test
    void oneDayIsTheShortestTime() {
        assertThatNoException().isThrownBy(() -> DirectoryRules.check(rows(until(FIRST)), Map.of()));
        assertThat(errors(Map.of(), until(FIRST.minusDays(1)))).containsExactly("/10/validTo before-valid-from");
    }

    @Test
    void aCircleIsFoundThroughTheDirectory() {
        var known = Map.of("B", agency("B", null, "C"), "C", agency("C", null, "A"));

        assertThat(errors(known, agency("A", null, "B"), agency("D", null, "A")))
                .containsExactly("/10/succeededBy agency-circle");
    }

    @Test
    void aFileMayOpenACircleThatItWouldOtherwiseClose() {
        var known = Map.of("A", agency("A", null, null), "B", agency("B", null, "A"));

        assertThatNoException()
                .isThrownBy(() -> DirectoryRules.check(rows(agency("A", null, "B"), agency("B", null, null)), known));
    }

    @Test
    void nobodyIsTheirOwnParentOrSuccessor() {
        assertThat(errors(Map.of(), agency("A", "A", "A")))
                .containsExactly("/10/parent agency-circle", "/10/succeededBy agency-circle");
    }

    private static List<String> errors(Map<String, AgencyEntry> known, AgencyEntry... file) {
        return catchThrowableOfType(InvalidInput.class, () -> DirectoryRules.check(rows(file), known)).errors().stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    /** A file whose rows stand at the lines from the tenth on. */
    private static List<Row<AgencyEntry>> rows(AgencyEntry... entries) {
        var rows = new ArrayList<Row<AgencyEntry>>();
        for (var entry : entries) {
            rows.add(new Row<>(10 + rows.size(), entry));
        }
        return rows;
    }

    private static AgencyEntry agency(String id, String parent, String succeededBy) {
        return agency(id, parent, null, succeededBy);
    }

    private static AgencyEntry until(LocalDate last) {
        return agency("A", null, last, null);
    }

    private static AgencyEntry agency(String id, String parent, LocalDate last, String succeededBy) {
        return new AgencyEntry(
                id, null, "Tòa án", AgencyKind.COURT, "96", null, parent, null, null, null, FIRST, last, succeededBy);
    }
}
