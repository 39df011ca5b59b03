package vn.tgpl.court.upload.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;
import vn.tgpl.platform.input.Years;
import vn.tgpl.platform.table.Cell;

/** Reads a cell as a date or a time of day: as text the way people write it, or as the spreadsheet's own number. */
final class CellTime {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal MINUTES_OF_A_DAY = new BigDecimal(24 * 60);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("[d/M/uuuu][uuuu-M-d]").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}) ?(?::|h|giờ) ?(?:(\\d{2})(?::00| ?phút)?)?");

    private CellTime() {}

    static LocalDate date(Cell cell) throws UnreadableCell {
        if (cell.kind() == Cell.Kind.TEXT) {
            return date(CellText.of(cell));
        }
        try {
            return inRange(DAY_ZERO.plusDays(new BigDecimal(cell.text()).longValueExact()));
        } catch (ArithmeticException | DateTimeException notADay) {
            throw new UnreadableCell("unreadable-date", shown(cell.text()));
        }
    }

    static LocalDate date(String text) throws UnreadableCell {
        try {
            return inRange(LocalDate.parse(text, DATE));
        } catch (DateTimeException e) {
            throw new UnreadableCell("unreadable-date", shown(text));
        }
    }

    private static LocalDate inRange(LocalDate date) {
        Years.check(date.getYear());
        return date;
    }

    static LocalTime time(Cell cell) throws UnreadableCell {
        try {
            return cell.kind() == Cell.Kind.TEXT ? time(CellText.of(cell)) : time(new BigDecimal(cell.text()));
        } catch (DateTimeException e) {
            throw new UnreadableCell("unreadable-time", shown(cell.text()));
        }
    }

    private static LocalTime time(String text) {
        var time = TIME.matcher(text);
        if (!time.matches()) {
            throw new DateTimeException("No time of day");
        }
        var minutes = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return LocalTime.of(Integer.parseInt(time.group(1)), minutes);
    }

    /** As a part of the day, to the minute: binary fractions hit none exactly. */
    private static LocalTime time(BigDecimal partOfTheDay) {
        if (partOfTheDay.signum() < 0 || partOfTheDay.compareTo(BigDecimal.ONE) >= 0) {
            throw new DateTimeException("No time of day");
        }
        var minutes = partOfTheDay.multiply(MINUTES_OF_A_DAY).setScale(0, RoundingMode.HALF_UP);
        return LocalTime.ofSecondOfDay(minutes.longValue() % (24 * 60) * 60);
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
