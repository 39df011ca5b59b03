package vn.tgpl.platform.table;

import org.dhatim.fastexcel.reader.Cell;

/** Tells the number formats of a spreadsheet that show a date or a time (ECMA-376 part 1, 18.8.30) from the others. */
final class DateFormats {

    private DateFormats() {}

    static boolean isDate(Cell cell) {
        var code = cell.getDataFormatString();
        var number = cell.getDataFormatId();
        return code == null ? number != null && isEastAsian(number) : isDate(code);
    }

    /** The formats that mean a date in East Asia, whose codes the library does not know. */
    private static boolean isEastAsian(int number) {
        return number >= 27 && number <= 36 || number >= 50 && number <= 58;
    }

    /** Whether a letter of dates stands outside of quotes, colours and escapes. */
    private static boolean isDate(String code) {
        var letters = code.replaceAll("\"[^\"]*\"|\\[[^\\]hms]*\\]|\\\\.|_.|\\*.", "");
        return letters.matches("(?is).*[dmyhs].*") && !letters.equalsIgnoreCase("General");
    }
}
