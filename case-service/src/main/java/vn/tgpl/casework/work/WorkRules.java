package vn.tgpl.casework.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import vn.tgpl.casework.work.domain.Activities.Confirming;
import vn.tgpl.casework.work.domain.ActivityEntry;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.reference.ActivityKind;
import vn.tgpl.statute.time.LegalTime;

/** What the law says of a provider's work. */
@ApplicationScoped
class WorkRules {

    private final StatuteBook statute;
    private final Clock clock;

    WorkRules(StatuteBook statute, Clock clock) {
        this.statute = statute;
        this.clock = clock;
    }

    /** @throws InvalidInput naming the kinds that the law had on that day */
    ActivityKind kindOf(ActivityEntry entry) {
        var kinds = kindsOn(entry);
        return kinds.stream()
                .filter(kind -> kind.code().equals(entry.kind()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(InputError.unknownCode(
                        "/kind", kinds.stream().map(ActivityKind::code).toList())));
    }

    Confirming confirming(String agency) {
        var courts = statute.statute().places().courts(LegalTime.dayOf(clock.instant()));
        return new Confirming(
                agency, courts.stream().anyMatch(court -> court.code().equals(agency)));
    }

    /** The rules in force by which the agency told the provider too late of the act. */
    List<StartedClock> missedNotices(ActivityEntry entry) {
        var told = entry.noticeGivenAt();
        if (told == null || kindsOn(entry).stream().noneMatch(kind -> isAnnounced(kind, entry))) {
            return List.of();
        }
        var fact = Fact.of(Trigger.ACT_FIXED, told)
                .lookingAheadTo(entry.startedAt())
                .with(Attribute.COUNSEL_PROVINCE, entry.fromAnotherProvince() ? "OTHER" : "SAME");
        return statute.clocksStartedBy(fact).stream()
                .filter(due -> told.isAfter(due.dueAt()))
                .toList();
    }

    private List<ActivityKind> kindsOn(ActivityEntry entry) {
        return statute.statute().activityKinds(LegalTime.dayOf(entry.startedAt()));
    }

    private static boolean isAnnounced(ActivityKind kind, ActivityEntry entry) {
        return kind.announced() && kind.code().equals(entry.kind());
    }
}
