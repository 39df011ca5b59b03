package vn.tgpl.court.upload.domain;

import java.text.Normalizer;
import vn.tgpl.platform.table.Cell;

/** Reads a cell as text, which a spreadsheet may have taken for something else. */
final class CellText {

    /** A spreadsheet keeps no more digits of a number, and makes zeros of the rest. */
    private static final int DIGITS_KEPT = 15;

    private CellText() {}

    static String of(Cell cell) throws UnreadableCell {
        return switch (cell.kind()) {
            case DATE -> throw new UnreadableCell("date-for-text");
            case NUMBER -> digits(cell.text());
            default -> text(cell.text());
        };
    }

    private static String digits(String number) throws UnreadableCell {
        if (number.replaceAll("\\D", "").length() > DIGITS_KEPT) {
            throw new UnreadableCell("number-for-text");
        }
        return number;
    }

    /** In NFC, on one line. */
    private static String text(String text) throws UnreadableCell {
        var line = text.replaceAll("[\\s\\u00a0]+", " ").strip();
        if (line.codePoints().anyMatch(CellText::isUnprintable)) {
            throw new UnreadableCell("control-character");
        }
        return Normalizer.normalize(line, Normalizer.Form.NFC);
    }

    private static boolean isUnprintable(int codePoint) {
        var type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }
}
