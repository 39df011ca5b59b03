package vn.tgpl.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.tgpl.testkit.Zip;

class XlsxTableTest {

    private static final String HEADINGS = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>Tên</t></is></c><c r="B1" t="inlineStr"><is><t>Thị xã</t></is></c></row>""";

    @Test
    void textsNumbersDatesAndFormulasAreToldApart() throws IOException {
        var rows = Read.xlsx(written(sheet -> {
            sheet.value(1, 0, "An");
            sheet.value(1, 1, 118);
            sheet.value(2, 0, LocalDate.of(2026, 12, 10));
            sheet.style(2, 0).format("dd/mm/yyyy").set();
            sheet.value(2, 1, LocalDateTime.of(2026, 12, 10, 8, 30));
            sheet.style(2, 1).format("hh:mm").set();
            sheet.formula(4, 0, "1+1");
            sheet.inlineString(4, 1, "=1+1");
        }));
        assertThat(rows).extracting(TableRow::line).containsExactly(2, 3, 5);
        assertThat(Read.column("Tên", rows)).containsExactly("An", "DATE 46366", "FORMULA ");
        assertThat(Read.column(Read.TOWN, rows).getFirst()).isEqualTo("NUMBER 118");
        assertThat(Read.column(Read.TOWN, rows).get(1)).startsWith("DATE 46366.354");
        assertThat(Read.column(Read.TOWN, rows).get(2)).isEqualTo("FORMULA =1+1");
    }

    @Test
    void mergedCellsAreNamed() throws IOException {
        var merged = written(sheet -> {
            sheet.value(1, 0, "An");
            sheet.value(2, 1, "Cà Mau");
            sheet.range(1, 0, 2, 0).merge();
        });
        assertThat(Read.errors(() -> Read.xlsx(merged))).containsExactly("/2 merged-cells");
    }

    @Test
    void onlyTheFirstSheetIsRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var workbook = new Workbook(bytes, "test", null);
        headings(workbook.newWorksheet("A")).value(1, 0, "An");
        workbook.newWorksheet("B").value(0, 0, "Ghi chú");
        workbook.finish();
        assertThat(Read.column("Tên", Read.xlsx(bytes.toByteArray()))).containsExactly("An");
    }

    @Test
    void textIsReadHoweverItIsKept() {
        var rows = Read.xlsx(Zip.workbook("<sheetData>" + HEADINGS + """
                        <row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c></row>
                        <row><c t="str"><v>Bình</v></c><c t="b"><v>1</v></c></row>
                        <row r="9"><c r="A9" t="e"><v>#N/A</v></c><c r="B9" s="1"/></row>
                        <row r="10"><c r="B10" t="s"><v>2</v></c></row></sheetData>""")
                .with("xl/sharedStrings.xml", """
                        <sst><si><t>An</t></si><si><r><t>Cà </t></r><r><t>Mau</t></r><rPh><t>x</t></rPh></si><si><t> </t></si></sst>""")
                .bytes());
        assertThat(rows).extracting(TableRow::line).containsExactly(2, 3, 9);
        assertThat(Read.column("Tên", rows)).containsExactly("An", "Bình", "BROKEN #N/A");
        assertThat(Read.column(Read.TOWN, rows)).containsExactly("Cà Mau", "TRUE", "-");
    }

    @Test
    void daysMayBeCountedFrom1904() {
        var rows = Read.xlsx(Zip.workbook("<sheetData>" + HEADINGS + """
                        <row r="2"><c r="A2" s="1"><v>44904</v></c><c r="B2" s="2"><v>0.5</v></c></row>
                        <row r="3"><c r="A3" s="3"><v>1E3</v></c></row></sheetData>""")
                .with("xl/styles.xml", """
                        <styleSheet><numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/><numFmt numFmtId="165" formatCode="&quot;ngày&quot; 0"/></numFmts>
                        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>""")
                .with("xl/workbook.xml", "<workbook xmlns:r=\"" + Zip.RELATIONS + """
                        "><workbookPr date1904="1"/><sheets><sheet r:id="rId7"/></sheets></workbook>""")
                .bytes());
        assertThat(Read.column("Tên", rows)).containsExactly("DATE 46366", "NUMBER 1000");
        assertThat(Read.column(Read.TOWN, rows)).containsExactly("DATE 0.5", "-");
    }

    @Test
    void macrosAndLinksAreNotOpened() {
        var rows = Read.xlsx(Zip.workbook("<sheetData>" + HEADINGS + """
                        <row r="2"><c r="A2" t="inlineStr"><is><t>An</t></is></c></row></sheetData>
                        <hyperlinks><hyperlink ref="A2"/></hyperlinks>""")
                .with("xl/vbaProject.bin", new byte[] {1, 2, 3})
                .with("xl/externalLinks/externalLink1.xml", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>")
                .bytes());
        assertThat(Read.column("Tên", rows)).containsExactly("An");
    }

    private static byte[] written(Consumer<Worksheet> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var workbook = new Workbook(bytes, "test", null);
        rows.accept(headings(workbook.newWorksheet("A")));
        workbook.finish();
        return bytes.toByteArray();
    }

    private static Worksheet headings(Worksheet sheet) {
        sheet.value(0, 0, "Tên");
        sheet.value(0, 1, Read.TOWN);
        return sheet;
    }
}
