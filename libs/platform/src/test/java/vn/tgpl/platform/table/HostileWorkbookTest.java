package vn.tgpl.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.testkit.Zip;

class HostileWorkbookTest {

    private static final String ROWS = """
            <sheetData><row><c t="inlineStr"><is><t>Tên</t></is></c><c t="inlineStr"><is><t>Thị xã</t></is></c></row>
            <row><c t="inlineStr"><is><t>An</t></is></c></row></sheetData>""";

    @Test
    void aBombIsRefusedBeforeItHasUnpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 128; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(2 << 20);
        assertThat(refusal(bytes.toByteArray())).isEqualTo("workbook-too-large");
    }

    @Test
    void whatPacksTooWellIsRefusedThoughItIsSmall() {
        var packed =
                Zip.workbook(ROWS).with("xl/media/a.xml", new byte[2 << 20]).bytes();
        assertThat(refusal(packed)).isEqualTo("workbook-too-large");
    }

    @Test
    void whatIsLargeIsRefusedThoughItPacksBadly() {
        var noise = new byte[5 << 20];
        new Random(1).nextBytes(noise);
        assertThat(refusal(Zip.workbook(ROWS).with("xl/media/a.png", noise).bytes()))
                .isEqualTo("workbook-too-large");
    }

    @Test
    void farMorePartsThanAWorkbookHasAreRefused() {
        var many = Zip.workbook(ROWS);
        for (int i = 0; i < 30; i++) {
            many.with("a" + i, "");
        }
        assertThat(refusal(many.bytes())).isEqualTo("unreadable-workbook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/styles.xml"
            })
    void entitiesAreRefusedWhereverTheyAreDeclared(String part) {
        var laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>";
        assertThat(refusal(Zip.workbook(ROWS).with(part, laughs).bytes())).isEqualTo("workbook-declares-entities");
    }

    @Test
    void noFileOfTheServerIsRead() {
        var theft = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet>" + ROWS.replace("An", "&b;")
                + "</worksheet>";
        assertThat(refusal(
                        Zip.workbook("").with("xl/worksheets/sheet1.xml", theft).bytes()))
                .isEqualTo("workbook-declares-entities");
    }

    @Test
    void aZipThatIsNoWorkbookIsRefused() {
        assertThat(refusal(new Zip().with("a.txt", "a").bytes())).isEqualTo("unreadable-workbook");
        assertThat(refusal(new Zip().with("xl/workbook.xml", "a").bytes())).isEqualTo("unreadable-workbook");
    }

    @Test
    void whatIsNoZipIsRefused() {
        assertThat(refusal("Tên,Thị xã\nAn,\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("unreadable-workbook");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4})).isEqualTo("unreadable-workbook");
    }

    @Test
    void oneThatIsCutShortIsRefused() {
        var whole = Zip.workbook(ROWS).bytes();
        for (var length : new int[] {40, 100, 400}) {
            assertThat(refusal(Arrays.copyOf(whole, length))).isEqualTo("unreadable-workbook");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sheetData><row><c t='s'><v>7</v></c></row></sheetData>",
                "<sheetData><row><c t='s'><v>x</v></c></row></sheetData>",
                "<sheetData><row r='x'/></sheetData>",
                "<sheetData><row><c r='ZZZZZZZ1'/></row></sheetData>",
                "<sheetData><row><c r='1'><v>1</v></c></row></sheetData>",
                "<sheetData><row><c><v>one</v></c></row></sheetData>",
                "<sheetData><row><c><v>1E999999999</v></c></row></sheetData>",
                "<sheetData><row>",
                "<sheetData>&undeclared;</sheetData>"
            })
    void aBrokenSheetIsRefused(String sheet) {
        assertThat(refusal(Zip.workbook(sheet).bytes())).isIn("unreadable-workbook", "workbook-declares-entities");
    }

    @Test
    void aTextThatNoSpreadsheetHoldsIsRefused() {
        var tooLong = ROWS.replace("An", "ạ".repeat(200_000));
        assertThat(refusal(Zip.workbook(tooLong).with("x", new byte[0]).bytes()))
                .isEqualTo("unreadable-workbook");
    }

    @Test
    void aPartThatIsPackedInAnUnusualWayIsRefused() {
        var file = Zip.workbook(ROWS).bytes();
        for (int i = 0; i + 12 < file.length; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1) {
                file[i + 10] = 95; // of its entry in the list of parts: XZ
            }
        }
        assertThat(refusal(file)).isEqualTo("unreadable-workbook");
    }

    @Test
    void onlyHeadingsAreNoRows() {
        assertThat(refusal(Zip.workbook("<sheetData/>").bytes())).isEqualTo("empty-table");
        assertThat(refusal(Zip.workbook(ROWS.replaceAll("(?s)<row><c t=\"inlineStr\"><is><t>An.*</row>", ""))
                        .bytes()))
                .isEqualTo("empty-table");
    }

    private static String refusal(byte[] file) {
        return Read.refusal(() -> Read.xlsx(file));
    }
}
