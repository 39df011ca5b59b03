package vn.tgpl.platform.input;

import java.time.DateTimeException;

/** The years that a date in our input may have: those that a calendar knows and a database can hold. */
public final class Years {

    private static final int FIRST = 1900;
    private static final int LAST = 2200;

    private Years() {}

    /** @throws DateTimeException if the year is out of range */
    public static void check(int year) {
        if (year < FIRST || year > LAST) {
            throw new DateTimeException("Out of range");
        }
    }
}
