package vn.tgpl.court.calendar.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.court.calendar.NewCalendar;
import vn.tgpl.court.calendar.domain.Calendar;

/** A calendar as its owner sees it; its address is told once, when it is made. */
@Schema(name = "Calendar")
public record CalendarView(
        UUID id,
        String court,
        UUID provider,
        Instant createdAt,

        @Schema(description = "When a program last read it") Instant lastReadAt,

        @Schema(description = "The secret address, relative to this service; null but in the answer to making it")
        String address) {

    static CalendarView of(Calendar calendar) {
        return of(calendar, null);
    }

    static CalendarView of(NewCalendar made) {
        return of(made.calendar(), "/v1/calendars/%s.ics".formatted(made.token().text()));
    }

    private static CalendarView of(Calendar calendar, String address) {
        return new CalendarView(
                calendar.id(),
                calendar.court(),
                calendar.provider(),
                calendar.createdAt(),
                calendar.lastReadAt(),
                address);
    }
}
