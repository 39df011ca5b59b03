package vn.tgpl.court.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How far a calendar reaches, as it is set. */
@ApplicationScoped
class CalendarLimits {

    private final int daysBack;
    private final int daysAhead;
    private final int mostHearings;
    private final String release;

    CalendarLimits(
            @ConfigProperty(name = "tgpl.calendars.days-back") int daysBack,
            @ConfigProperty(name = "tgpl.calendars.days-ahead") int daysAhead,
            @ConfigProperty(name = "tgpl.calendars.most-hearings") int mostHearings,
            @ConfigProperty(name = "quarkus.application.version") String release) {
        this.daysBack = daysBack;
        this.daysAhead = daysAhead;
        this.mostHearings = mostHearings;
        this.release = release;
    }

    int daysBack() {
        return daysBack;
    }

    int daysAhead() {
        return daysAhead;
    }

    int mostHearings() {
        return mostHearings;
    }

    /** Another release may write another text. */
    String release() {
        return release;
    }
}
