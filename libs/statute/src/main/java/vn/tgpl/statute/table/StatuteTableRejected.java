package vn.tgpl.statute.table;

import java.util.Arrays;
import java.util.List;

/** A table that cannot be law as it stands: the file, the line and the reason say what to correct. */
public final class StatuteTableRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong; the words for it are the caller's. */
    public enum Reason {
        /** A column that the table does not have: its name. */
        UNKNOWN_COLUMN,
        /** A column that is not there, or there twice: its name. */
        COLUMN_NOT_ONCE,
        EMPTY_TABLE,
        QUOTE_NOT_CLOSED,
        /** How many cells the line has, and how many the header. */
        WRONG_CELL_COUNT,
        /** The column of a cell that must not be empty. */
        MISSING,
        /** The column, and the cell that cannot be read. */
        UNREADABLE,
        /** The column, and the codes that no table defines. */
        UNKNOWN_CODE,
        /** The line of the row that holds for the same thing at the same time. */
        OVERLAPS,
        ENDS_BEFORE_IT_STARTS,
        /** A make-up working day that is none: its date. */
        NOT_A_SATURDAY,
        /** A lunar date of another year: the year. */
        OUTSIDE_THE_YEAR
    }

    private final String file;
    private final int line;
    private final Reason reason;
    private final transient List<Object> arguments;

    StatuteTableRejected(String file, int line, Reason reason, Object... arguments) {
        super(file + ", line " + line + ": " + reason + " " + Arrays.toString(arguments));
        this.file = file;
        this.line = line;
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public Reason reason() {
        return reason;
    }

    /** What the reason names, in its order. */
    public List<Object> arguments() {
        return arguments;
    }
}
