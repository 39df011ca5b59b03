package vn.tgpl.court.upload.domain;

import java.util.List;

/**
 * What is wrong with a cell, or must be looked at.
 *
 * @param column the column's heading
 * @param detail in the caller's language, where it was known when the row was read; else its code has a text
 * @param about what fills the blanks of that text
 */
public record CellError(String column, String code, String detail, List<String> about) {

    static CellError in(ScheduleColumn column, String code, List<String> about) {
        return new CellError(column.heading(), code, null, about);
    }
}
