package vn.tgpl.platform.sheet;

/**
 * Text as a spreadsheet may have it: one that it would take for a formula begins with an apostrophe, and stays text
 * (CSV injection; the characters are those that OWASP names).
 */
final class SafeText {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private SafeText() {}

    static String of(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
