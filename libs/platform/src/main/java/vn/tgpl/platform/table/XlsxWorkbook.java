package vn.tgpl.platform.table;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands outside of a workbook's sheets and is needed to read the first of them. */
final class XlsxWorkbook {

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final int MOST_TEXTS = 2_000_000;

    private final XlsxPackage parts;

    XlsxWorkbook(XlsxPackage parts) {
        this.parts = parts;
    }

    /** The name of the first sheet's part. */
    String firstSheet() {
        var id = "";
        try (var workbook = open(XlsxTable.WORKBOOK)) {
            while (id.isEmpty() && workbook.next()) {
                if (workbook.begins("sheet")) {
                    id = workbook.attribute("id").orElseThrow(UnreadableWorkbook::new);
                }
            }
        }
        try (var relations = open(RELATIONS)) {
            while (relations.next()) {
                if (relations.begins("Relationship")
                        && relations.attribute("Id").orElse("").equals(id)) {
                    return path(relations.attribute("Target").orElse(""));
                }
            }
        }
        throw new UnreadableWorkbook();
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    /** Whether its days are counted from 1904, as on an old Macintosh. */
    boolean countsFrom1904() {
        try (var workbook = open(XlsxTable.WORKBOOK)) {
            while (workbook.next()) {
                if (workbook.begins("workbookPr")) {
                    var flag = workbook.attribute("date1904").orElse("0");
                    return flag.equals("1") || flag.equals("true");
                }
            }
            return false;
        }
    }

    /** The texts that cells share, which they name by number; how they are pronounced is left out. */
    List<String> sharedTexts() {
        var texts = new ArrayList<String>();
        try (var shared = open("xl/sharedStrings.xml")) {
            var text = new StringBuilder();
            var isReading = false;
            while (shared.next()) {
                if (shared.begins("rPh")) {
                    isReading = true;
                } else if (shared.ends("rPh")) {
                    isReading = false;
                } else if (shared.begins("t") && !isReading) {
                    text.append(shared.text());
                } else if (shared.ends("si")) {
                    texts.add(text.toString());
                    text.setLength(0);
                    if (texts.size() > MOST_TEXTS) {
                        throw new UnreadableWorkbook();
                    }
                }
            }
        }
        return texts;
    }

    /** The styles by which a number is shown as a date or a time. */
    Set<Integer> dateStyles() {
        Map<Integer, String> formats = new HashMap<>();
        Set<Integer> dates = new HashSet<>();
        try (var styles = open("xl/styles.xml")) {
            var isCellFormat = false;
            var style = 0;
            while (styles.next()) {
                if (styles.begins("numFmt")) {
                    formats.put(
                            styles.number("numFmtId", 0),
                            styles.attribute("formatCode").orElse(""));
                } else if (styles.begins("cellXfs") || styles.ends("cellXfs")) {
                    isCellFormat = styles.begins("cellXfs");
                } else if (isCellFormat && styles.begins("xf")) {
                    if (DateFormats.isDate(styles.number("numFmtId", 0), formats)) {
                        dates.add(style);
                    }
                    style++;
                }
            }
        }
        return dates;
    }

    private XlsxPart open(String name) {
        return new XlsxPart(parts.part(name).orElseGet(XlsxWorkbook::nothing));
    }

    /** A part that a workbook may leave out. */
    private static InputStream nothing() {
        return new ByteArrayInputStream("<none/>".getBytes(StandardCharsets.US_ASCII));
    }
}
