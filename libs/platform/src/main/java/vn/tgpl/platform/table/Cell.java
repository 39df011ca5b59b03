package vn.tgpl.platform.table;

/**
 * A cell that is not empty.
 *
 * @param text what was written; of a number its digits, of a date the spreadsheet's own count of days since 1899-12-30
 */
public record Cell(Kind kind, String text) {

    /** What a spreadsheet takes the cell for; a CSV file has text only. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        FORMULA,
        /** Such as #N/A. */
        BROKEN
    }

    /** Text that a spreadsheet would calculate is a formula too, whoever wrote it. */
    static Cell text(String text) {
        return new Cell(text.startsWith("=") || text.startsWith("@") ? Kind.FORMULA : Kind.TEXT, text);
    }
}
