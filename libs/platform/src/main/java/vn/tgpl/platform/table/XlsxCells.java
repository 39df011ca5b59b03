package vn.tgpl.platform.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a cell of a sheet with what the workbook says of its text and its style. */
final class XlsxCells {

    private static final BigDecimal DAYS_FROM_1900_TO_1904 = new BigDecimal(1462);

    private final List<String> sharedTexts;
    private final Set<Integer> dateStyles;
    private final boolean countsFrom1904;

    XlsxCells(List<String> sharedTexts, Set<Integer> dateStyles, boolean countsFrom1904) {
        this.sharedTexts = sharedTexts;
        this.dateStyles = dateStyles;
        this.countsFrom1904 = countsFrom1904;
    }

    /** The cell that begins here; empty where nothing stands in it. */
    Optional<Cell> read(XlsxPart xml) {
        var type = xml.attribute("t").orElse("n");
        var isDate = dateStyles.contains(xml.number("s", 0));
        var text = new StringBuilder();
        var isFormula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) {
                isFormula = true;
            } else if (xml.begins("v") || xml.begins("t")) {
                text.append(xml.text());
            }
        }
        if (isFormula) {
            return Optional.of(new Cell(Cell.Kind.FORMULA, ""));
        }
        return Optional.of(text.toString())
                .filter(written -> !written.isBlank())
                .map(written -> cell(type, written, isDate))
                .filter(cell -> !cell.text().isBlank());
    }

    private Cell cell(String type, String text, boolean isDate) {
        return switch (type) {
            case "s" -> Cell.text(shared(text));
            case "inlineStr", "str", "d" -> Cell.text(text);
            case "e" -> new Cell(Cell.Kind.BROKEN, text);
            case "b" -> new Cell(Cell.Kind.TEXT, text.equals("1") ? "TRUE" : "FALSE");
            default -> number(text, isDate);
        };
    }

    private String shared(String number) {
        try {
            return sharedTexts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new UnreadableWorkbook();
        }
    }

    /** As digits, never as a power of ten. A time of day is less than one day, wherever days are counted from. */
    private Cell number(String text, boolean isDate) {
        try {
            var number = new BigDecimal(text.strip());
            if (Math.abs(number.scale()) > 400) {
                throw new UnreadableWorkbook(); // no spreadsheet has such a number, and its digits would fill the
                // memory
            }
            var isMoved = isDate && countsFrom1904 && number.compareTo(BigDecimal.ONE) >= 0;
            var days = isMoved ? number.add(DAYS_FROM_1900_TO_1904) : number;
            return new Cell(
                    isDate ? Cell.Kind.DATE : Cell.Kind.NUMBER,
                    days.stripTrailingZeros().toPlainString());
        } catch (NumberFormatException e) {
            throw new UnreadableWorkbook();
        }
    }
}
