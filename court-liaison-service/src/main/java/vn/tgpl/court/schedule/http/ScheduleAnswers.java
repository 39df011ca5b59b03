package vn.tgpl.court.schedule.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.time.Clock;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.court.reference.PlaceNames;
import vn.tgpl.court.schedule.CourtSchedules;
import vn.tgpl.court.schedule.HearingCalendar;
import vn.tgpl.court.schedule.domain.CourtSchedule;
import vn.tgpl.court.schedule.domain.HearingScope;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.statute.time.LegalTime;

/** Answers every format alike: first whether the caller has it already, and only if not with the list. */
@ApplicationScoped
class ScheduleAnswers {

    private final CourtSchedules schedules;
    private final PlaceNames names;
    private final Caller caller;
    private final Clock clock;
    private final int mostDays;

    ScheduleAnswers(
            CourtSchedules schedules,
            PlaceNames names,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "tgpl.schedule.most-days") int mostDays) {
        this.schedules = schedules;
        this.names = names;
        this.caller = caller;
        this.clock = clock;
        this.mostDays = mostDays;
    }

    <T> RestResponse<T> give(
            String court, ScheduleQuery query, Request request, String format, Function<CourtSchedule, T> writer) {
        var range = query.range(LegalTime.dayOf(clock.instant()), mostDays);
        var asked = new HearingScope(caller.agency(), court, caller.provider().orElse(null), range.from(), range.to());
        var tag = new EntityTag(schedules.tag(asked, query.room, format));
        var isKnown = request.evaluatePreconditions(tag) != null;
        var answer = isKnown
                ? RestResponse.ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(writer.apply(schedules.read(asked, query.room)));
        return answer.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    String calendar(CourtSchedule schedule) {
        return new HearingCalendar("Lịch xét xử - " + schedule.name(), names::of).text(schedule.sittings());
    }

    static <T> RestResponse<T> as(String contentType, RestResponse<T> answer) {
        if (answer.getEntity() != null) {
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, contentType);
        }
        return answer;
    }
}
