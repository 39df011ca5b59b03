package vn.tgpl.platform.table;

import java.util.Map;

/** Tells the number formats of a spreadsheet that show a date or a time (ECMA-376 part 1, 18.8.30) from the others. */
final class DateFormats {

    private DateFormats() {}

    /** @param own the formats that the workbook defines itself */
    static boolean isDate(int format, Map<Integer, String> own) {
        var isBuiltIn = format >= 14 && format <= 22
                || format >= 27 && format <= 36
                || format >= 45 && format <= 47
                || format >= 50 && format <= 58;
        return own.containsKey(format) ? isDate(own.get(format)) : isBuiltIn;
    }

    /** Whether a letter of dates stands outside of quotes, colours and escapes. */
    private static boolean isDate(String code) {
        var letters = code.replaceAll("\"[^\"]*\"|\\[[^\\]hms]*\\]|\\\\.|_.|\\*.", "");
        return letters.matches("(?is).*[dmyhs].*") && !letters.equalsIgnoreCase("General");
    }
}
