package vn.tgpl.court.schedule;

import static vn.tgpl.court.schedule.SittingWords.form;
import static vn.tgpl.court.schedule.SittingWords.hours;
import static vn.tgpl.court.schedule.SittingWords.kind;
import static vn.tgpl.court.schedule.SittingWords.mark;
import static vn.tgpl.court.schedule.SittingWords.number;
import static vn.tgpl.court.schedule.SittingWords.places;
import static vn.tgpl.court.schedule.SittingWords.remarks;

import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.contracts.TimePrecision;
import vn.tgpl.court.listing.domain.ListStage;
import vn.tgpl.court.schedule.domain.Sitting;
import vn.tgpl.platform.icalendar.CalendarText;

/**
 * Sittings as a calendar (RFC 5545, RFC 7986), which may be handed on: it names no person and no case, only the numbers
 * of the proceeding. A sitting keeps its identifier when it is moved, and is marked as cancelled when it is off.
 */
public final class HearingCalendar {

    private static final String HEAD = "-//tgpl//court-liaison//VI";

    private final String name;
    private final UnaryOperator<String> courtName;

    public HearingCalendar(String name, UnaryOperator<String> courtName) {
        this.name = name;
        this.courtName = courtName;
    }

    public String text(Stream<Sitting> sittings) {
        var text = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", HEAD)
                .line("CALSCALE", "GREGORIAN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .text("DESCRIPTION", "Lịch xét xử có trợ giúp pháp lý; không nêu tên người.")
                .line("COLOR", "darkred")
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT30M")
                .line("X-PUBLISHED-TTL", "PT30M")
                .line("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh")
                .timeZone();
        sittings.forEach(sitting -> add(text, sitting));
        return text.line("END", "VCALENDAR").toString();
    }

    private void add(CalendarText text, Sitting sitting) {
        text.line("BEGIN", "VEVENT")
                .line("UID", sitting.id() + "-" + sitting.day() + "@tgpl")
                .line("SEQUENCE", sitting.version())
                .utc("DTSTAMP", sitting.changedAt());
        addTimes(text, sitting);
        text.text("SUMMARY", summary(sitting))
                .text("LOCATION", location(sitting))
                .text("DESCRIPTION", description(sitting))
                .line("STATUS", status(sitting))
                .line("TRANSP", sitting.stands() && !sitting.isOfWeek() ? "OPAQUE" : "TRANSPARENT")
                .text("CATEGORIES", kind(sitting))
                .line("END", "VEVENT");
    }

    private static void addTimes(CalendarText text, Sitting sitting) {
        switch (sitting.timePrecision()) {
            case TIME -> {
                text.time("DTSTART", sitting.start());
                if (sitting.end() != null) {
                    text.time("DTEND", sitting.end());
                }
            }
            case DAY ->
                text.date("DTSTART", sitting.date())
                        .date("DTEND", sitting.date().plusDays(1));
            case WEEK ->
                text.date("DTSTART", sitting.monday())
                        .date("DTEND", sitting.monday().plusDays(7));
        }
    }

    private static String summary(Sitting sitting) {
        var isOpen = sitting.timePrecision() == TimePrecision.WEEK;
        return Stream.of(mark(sitting), isOpen ? "chưa ấn định ngày" : null)
                        .filter(Objects::nonNull)
                        .map(word -> "[" + word + "] ")
                        .collect(Collectors.joining())
                + "Phiên tòa " + kind(sitting).toLowerCase() + " " + number(sitting);
    }

    private String location(Sitting sitting) {
        var court = courtName.apply(sitting.court());
        return sitting.room() == null ? court : sitting.room() + ", " + court;
    }

    private static String description(Sitting sitting) {
        var when = sitting.isOfWeek() ? "Chưa ấn định ngày giờ trong tuần" : hours(sitting);
        var how = Stream.concat(Stream.of(when, form(sitting), places(sitting)), remarks(sitting).stream());
        return how.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String status(Sitting sitting) {
        if (!sitting.stands()) {
            return "CANCELLED";
        }
        return sitting.isOfWeek() || sitting.list() == ListStage.DRAFT ? "TENTATIVE" : "CONFIRMED";
    }
}
