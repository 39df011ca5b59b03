package vn.tgpl.platform.icalendar;

import java.nio.charset.StandardCharsets;

/** The text of a calendar (RFC 5545) as it is sent. */
public final class CalendarText {

    public static final String MEDIA_TYPE = "text/calendar";

    private static final int LONGEST_LINE = 75;

    private CalendarText() {}

    /**
     * Folds long lines: by octets, as the standard counts, and never inside a character. Libraries count characters, so
     * that their lines of Vietnamese are too long.
     *
     * @param text as a library wrote it, but unfolded
     */
    public static String folded(String text) {
        var folded = new StringBuilder();
        for (var line : text.split("\r\n")) {
            fold(line.replaceAll("\\p{Cntrl}", " "), folded);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            var character = Character.toString(line.codePointAt(i));
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        folded.append("\r\n");
    }
}
