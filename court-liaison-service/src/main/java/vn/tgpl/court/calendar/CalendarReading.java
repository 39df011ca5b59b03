package vn.tgpl.court.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import vn.tgpl.court.calendar.domain.Calendar;
import vn.tgpl.court.calendar.domain.CalendarToken;
import vn.tgpl.court.calendar.domain.Calendars;
import vn.tgpl.court.reference.PlaceNames;
import vn.tgpl.court.schedule.HearingCalendar;
import vn.tgpl.court.schedule.TooManyHearings;
import vn.tgpl.court.schedule.domain.HearingScope;
import vn.tgpl.court.schedule.domain.PulledHearings;
import vn.tgpl.court.schedule.domain.Sitting;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.statute.time.LegalTime;

/** Gives a calendar to whoever has its address: what was lately, and what is to come. */
@ApplicationScoped
public class CalendarReading {

    private final Calendars calendars;
    private final PulledHearings hearings;
    private final PlaceNames names;
    private final Clock clock;
    private final CalendarLimits limits;

    CalendarReading(
            Calendars calendars, PulledHearings hearings, PlaceNames names, Clock clock, CalendarLimits limits) {
        this.calendars = calendars;
        this.hearings = hearings;
        this.names = names;
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * The calendar at this address.
     *
     * @param isKnown whether the reader has what this tag stands for; if so, no hearing is read
     */
    @Transactional
    public ReadCalendar read(CalendarToken token, Predicate<String> isKnown) {
        var now = clock.instant();
        var calendar = calendars.withToken(token).orElseThrow(NotFound::new);
        calendar.readAt(now);
        var today = LegalTime.dayOf(now);
        var scope = calendar.scope(today.minusDays(limits.daysBack()), today.plusDays(limits.daysAhead()));
        var tag = tag(scope);
        return new ReadCalendar(tag, isKnown.test(tag) ? null : text(calendar, scope));
    }

    private String tag(HearingScope scope) {
        var all = limits.release() + scope + names.mark(scope.court()) + hearings.mark(scope);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String text(Calendar calendar, HearingScope scope) {
        var found = hearings.list(scope, limits.mostHearings() + 1);
        if (found.size() > limits.mostHearings()) {
            throw new TooManyHearings("token", limits.mostHearings());
        }
        return new HearingCalendar(name(calendar), names::of)
                .text(found.stream().flatMap(Sitting::of));
    }

    private String name(Calendar calendar) {
        return calendar.court() == null
                ? "Lịch phiên tòa trợ giúp pháp lý"
                : "Lịch xét xử - " + names.of(calendar.court());
    }
}
