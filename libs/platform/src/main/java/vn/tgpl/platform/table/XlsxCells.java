package vn.tgpl.platform.table;

import java.math.BigDecimal;
import java.util.Optional;

/** Takes a cell of the library for what the spreadsheet shows it as. */
final class XlsxCells {

    private static final BigDecimal DAYS_FROM_1900_TO_1904 = new BigDecimal(1462);
    private static final int LONGEST_TEXT = 32_767; // that a spreadsheet lets a cell have

    private final boolean countsFrom1904;

    XlsxCells(boolean countsFrom1904) {
        this.countsFrom1904 = countsFrom1904;
    }

    /** Empty where nothing stands in the cell. */
    Optional<Cell> read(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getFormula() != null) {
            return Optional.of(new Cell(Cell.Kind.FORMULA, ""));
        }
        var text = cell.getText();
        if (text.isBlank()) {
            return Optional.empty();
        }
        UnreadableWorkbook.throwIf(text.length() > LONGEST_TEXT);
        return Optional.of(
                switch (cell.getType()) {
                    case ERROR -> new Cell(Cell.Kind.BROKEN, text);
                    case BOOLEAN -> new Cell(Cell.Kind.TEXT, text.toUpperCase());
                    case NUMBER -> number(cell.asNumber(), DateFormats.isDate(cell));
                    default -> Cell.text(text);
                });
    }

    /** As digits, never as a power of ten. A time of day is less than one day, wherever days are counted from. */
    private Cell number(BigDecimal number, boolean isDate) {
        UnreadableWorkbook.throwIf(Math.abs(number.scale()) > 400); // its digits would fill the memory
        var isMoved = isDate && countsFrom1904 && number.compareTo(BigDecimal.ONE) >= 0;
        var days = isMoved ? number.add(DAYS_FROM_1900_TO_1904) : number;
        return new Cell(
                isDate ? Cell.Kind.DATE : Cell.Kind.NUMBER,
                days.stripTrailingZeros().toPlainString());
    }
}
