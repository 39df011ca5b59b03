package vn.tgpl.platform.table;

import java.util.function.Consumer;

/** Reads the first sheet of a workbook; macros, links and further sheets are never opened. */
final class XlsxTable {

    static final String WORKBOOK = "xl/workbook.xml";

    private XlsxTable() {}

    static void read(XlsxPackage parts, Headings known, Consumer<TableRow> rows) {
        var workbook = new XlsxWorkbook(parts);
        var cells = new XlsxCells(workbook.sharedTexts(), workbook.dateStyles(), workbook.countsFrom1904());
        var sheet = parts.part(workbook.firstSheet()).orElseThrow(UnreadableWorkbook::new);
        try (var xml = new XlsxPart(sheet)) {
            new XlsxRows(xml, cells, known).read(rows);
        }
    }
}
