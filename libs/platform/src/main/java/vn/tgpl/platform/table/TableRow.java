package vn.tgpl.platform.table;

import java.util.Map;

/**
 * A row that is not empty.
 *
 * @param line where it stands: its number in a workbook, the line where it begins in a CSV file
 * @param cells by the heading of their column; empty ones are left out
 * @param isTooLong whether it goes on where the headings have ended
 */
public record TableRow(int line, Map<String, Cell> cells, boolean isTooLong) {}
