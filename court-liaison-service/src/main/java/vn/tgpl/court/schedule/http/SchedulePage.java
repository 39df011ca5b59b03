package vn.tgpl.court.schedule.http;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import vn.tgpl.court.schedule.domain.CourtSchedule;

/**
 * A court's list as a page: for a wall, a screen and a telephone. It is XHTML too, which {@link SchedulePrint} reads.
 */
@ApplicationScoped
class SchedulePage {

    private final Template template;

    SchedulePage(@Location("schedule.html") Template template) {
        this.template = template;
    }

    String of(CourtSchedule schedule) {
        return template.data("schedule", schedule).render();
    }
}
