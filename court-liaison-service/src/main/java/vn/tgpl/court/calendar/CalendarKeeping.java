package vn.tgpl.court.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tgpl.court.calendar.domain.Calendar;
import vn.tgpl.court.calendar.domain.CalendarToken;
import vn.tgpl.court.calendar.domain.Calendars;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.problem.NotFound;

/** Makes calendars, and revokes them. */
@ApplicationScoped
public class CalendarKeeping {

    private static final String SUBJECT = "calendar";

    private final Calendars calendars;
    private final Audit audit;
    private final Clock clock;
    private final String centre;

    CalendarKeeping(
            Calendars calendars, Audit audit, Clock clock, @ConfigProperty(name = "tgpl.centre") String centre) {
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
        this.centre = centre;
    }

    /** A calendar of the court, or of the provider; of the owner where both are null. */
    @Transactional
    public NewCalendar make(CalendarOwner owner, String court, UUID provider) {
        if (!owner.mayMake(court, provider, centre)) {
            throw new NotFound();
        }
        var token = CalendarToken.random();
        var shown = owner.provider().orElse(provider);
        var calendar = new Calendar(owner.agency(), court, shown, token, clock.instant());
        calendars.persist(calendar);
        audit.wrote(SUBJECT, calendar.id());
        return new NewCalendar(calendar, token);
    }

    @Transactional
    public Page<Calendar> list(CalendarOwner owner, UUID before, int limit) {
        return Page.of(calendars.list(owner.agency(), owner.provider(), before, limit + 1), limit, Calendar::id);
    }

    @Transactional
    public Calendar find(CalendarOwner owner, UUID id) {
        return calendars.own(owner.agency(), owner.provider(), id).orElseThrow(NotFound::new);
    }

    @Transactional
    public void revoke(CalendarOwner owner, UUID id) {
        find(owner, id).revoke(clock.instant());
        audit.wrote(SUBJECT, id);
    }
}
