package vn.tgpl.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.testkit.Zip;

/** The library that reads workbooks trusts them: this is what must not reach it, or not leave it. */
class FaultyWorkbookTest {

    @ParameterizedTest
    @MethodSource
    void whatTheLibraryWouldChokeOnIsRefused(String rows) {
        assertThat(Read.refusal(() -> Read.xlsx(workbook("<sheetData>" + rows + "</sheetData>"))))
                .isEqualTo("unreadable-workbook");
    }

    static Stream<String> whatTheLibraryWouldChokeOnIsRefused() {
        return Stream.of(
                "<row><c r='ZZZZZZ1'/></row>",
                "<row><c r='XFE1'/></row>",
                "<row><c t='s'><v>2000000000</v></c></row>",
                "<row><c t='s'><v>-1</v></c></row>",
                "<row><c t='x'><v>1</v></c></row>",
                "<row><c><v><x/>1</v></c></row>",
                "<row><c><v>" + "7".repeat(200_000) + "</v></c></row>",
                "<row><c><f t='shared' si='0'/></c></row>",
                "<row><c r='XFD1'/></row>" + "<row/>".repeat(70_000),
                ("<row>" + "<c><f t='array'/></c>".repeat(16_000) + "</row>").repeat(3),
                "<row><c><f t='shared' ref='A1' si='0'>" + "A".repeat(32_000) + "</f></c>"
                        + "<c><f t='shared' si='0'/></c>".repeat(16_000) + "</row><row>"
                        + "<c><f t='shared' si='0'/></c>".repeat(16_000) + "</row><row>"
                        + "<c><f t='shared' si='0'/></c>".repeat(3_000) + "</row>",
                "<x>".repeat(40_000) + "</x>".repeat(40_000));
    }

    /** Whatever the library throws, the sender is told and no server fails. */
    @Test
    void aWorkbookWithRandomFaultsIsReadOrRefused() {
        var random = new Random(7);
        var sheet = """
                <sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Tên</t></is></c><c r="B1" t="inlineStr"><is><t>Thị xã</t></is></c></row>
                <row r="9"><c r="A9" t="s"><v>0</v></c><c r="B9" s="1"><f t="shared" ref="B9:B10" si="0">A1+1</f><v>2</v></c></row>
                <row r="10"><c r="A10" t="b"><v>1</v></c><c r="B10"><f t="shared" si="0"/><v>3</v></c></row></sheetData>""";
        for (int i = 0; i < 500; i++) {
            var faulty = new StringBuilder(sheet);
            for (int faults = random.nextInt(3); faults >= 0; faults--) {
                faulty.setCharAt(random.nextInt(sheet.length()), "<>/&=\"' 0179rstvcfAZ".charAt(random.nextInt(20)));
            }
            var file = workbook(faulty.toString());
            if (i % 2 == 0) {
                file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            }
            var thrown = catchThrowable(() -> Read.xlsx(file));
            assertThat(thrown == null || thrown instanceof Refusal)
                    .as("%s: %s", faulty, thrown)
                    .isTrue();
        }
    }

    private static byte[] workbook(String sheet) {
        return Zip.workbook(sheet)
                .with("xl/sharedStrings.xml", "<sst><si><t>An</t></si></sst>")
                .bytes();
    }
}
