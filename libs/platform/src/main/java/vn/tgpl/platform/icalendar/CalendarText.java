package vn.tgpl.platform.icalendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import vn.tgpl.statute.time.LegalTime;

/**
 * Writes the content lines of a calendar: escaped, ended by CRLF, and folded by octets, so that a line of Vietnamese is
 * no longer than one of English. Times are Vietnam's, which the text describes by itself.
 */
public final class CalendarText {

    public static final String MEDIA_TYPE = "text/calendar";

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private final StringBuilder text = new StringBuilder();

    /** A line as it is: the value is one of the format's own words. */
    public CalendarText line(String name, Object value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line with text for people. */
    public CalendarText text(String name, String value) {
        return line(name, escape(value));
    }

    /** A line with a moment, in the legal time zone. */
    public CalendarText time(String name, Instant value) {
        return line(name + ";TZID=" + LegalTime.ZONE, TIME.format(value.atZone(LegalTime.ZONE)));
    }

    public CalendarText utc(String name, Instant value) {
        return line(name, TIME.format(value.atZone(ZoneOffset.UTC)) + "Z");
    }

    public CalendarText date(String name, LocalDate value) {
        return line(name + ";VALUE=DATE", DATE.format(value));
    }

    /** The legal time zone: seven hours ahead since 1975, and no summer time. */
    public CalendarText timeZone() {
        return line("BEGIN", "VTIMEZONE")
                .line("TZID", LegalTime.ZONE)
                .line("BEGIN", "STANDARD")
                .line("DTSTART", "19750613T000000")
                .line("TZOFFSETFROM", "+0800")
                .line("TZOFFSETTO", "+0700")
                .line("TZNAME", "+07")
                .line("END", "STANDARD")
                .line("END", "VTIMEZONE");
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** Never inside a character: RFC 5545 counts octets, and readers decode line by line. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            var character = Character.toString(line.codePointAt(i));
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
        }
        text.append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
