package vn.tgpl.platform.table;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What it takes the library to read cells: it believes their addresses, the numbers of their shared texts and their
 * formulas, so that a few bytes can cost it any memory and any time.
 */
final class XlsxEffort {

    private static final int MOST_COLUMNS = 16_384; // of any sheet
    private static final int LONGEST_TEXT = 32_767; // of any cell
    private static final long MOST_STEPS = 1L << 30;

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final Set<String> VALUES = Set.of("v", "t", "f");

    private int sharedTexts;
    private int lastSharedText = -1;

    private final StringBuilder text = new StringBuilder();
    private String value;
    private boolean isShared;
    private int column;

    private long steps;
    private int widest;
    private int longestFormula;
    private int arrays;

    void beginPart() {
        value = null;
        column = 0;
    }

    void begin(String element, UnaryOperator<String> attributes) {
        UnreadableWorkbook.throwIf(value != null); // nothing else stands within a value
        switch (element) {
            case "si" -> sharedTexts++;
            case "row" -> {
                column = 0;
                step(widest); // the library makes room for as many cells in every row
            }
            case "c" -> beginCell(attributes.apply("r"), attributes.apply("t"));
            case "f" -> beginFormula(attributes.apply("t"));
            default -> {}
        }
        if (VALUES.contains(element)) {
            value = element;
            text.setLength(0);
        }
    }

    private void beginCell(String address, String type) {
        UnreadableWorkbook.throwIf(
                !address.isEmpty() && !ADDRESS.matcher(address).matches());
        column = address.isEmpty() ? column + 1 : column(address);
        UnreadableWorkbook.throwIf(column > MOST_COLUMNS);
        widest = Math.max(widest, column);
        isShared = type.equals("s");
        step(arrays); // the library asks each of them for each cell
    }

    private static int column(String address) {
        return address.chars()
                .filter(Character::isLetter)
                .reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1);
    }

    private void beginFormula(String type) {
        switch (type) {
            case "shared" -> step(longestFormula); // the library writes it out for each cell
            case "array" -> arrays++;
            default -> {}
        }
    }

    void take(String characters) {
        if (value != null) {
            text.append(characters);
            UnreadableWorkbook.throwIf(text.length() > LONGEST_TEXT);
        }
    }

    void end() {
        if ("v".equals(value) && isShared && !text.isEmpty()) {
            lastSharedText = Math.max(lastSharedText, Integer.parseInt(text, 0, text.length(), 10));
        } else if ("f".equals(value)) {
            longestFormula = Math.max(longestFormula, text.length());
        }
        value = null;
    }

    private void step(int more) {
        steps += more;
        UnreadableWorkbook.throwIf(steps > MOST_STEPS);
    }

    /** Where a cell asks for a shared text that is not there, the library makes up all that are missing. */
    void check() {
        UnreadableWorkbook.throwIf(lastSharedText >= sharedTexts);
    }
}
