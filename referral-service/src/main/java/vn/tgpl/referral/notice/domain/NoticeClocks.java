package vn.tgpl.referral.notice.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.tgpl.contracts.RequestStatus;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.time.LegalTime;

/**
 * The clocks of a notice: the sender's, which ran from the person's request until the notice came, and the Centre's,
 * which run from the notice (law.md §13: the two instants are kept apart).
 */
@ApplicationScoped
public class NoticeClocks {

    private final StatuteBook statute;

    NoticeClocks(StatuteBook statute) {
        this.statute = statute;
    }

    public StartedClocks startedBy(Notice notice, Instant receivedAt) {
        return new StartedClocks(
                ofSender(notice, receivedAt),
                statute.clocksStartedBy(fact(Trigger.NOTICE_RECEIVED, receivedAt, notice)));
    }

    /** Those of the referral as it now reads, met by what the Centre has done since. */
    public StartedClocks of(Referral referral) {
        var at = referral.milestones();
        var started = startedBy(referral.notice(), at.noticedAt());
        var accepted = metBy(started.ofCentre(), Trigger.CASE_ACCEPTED, at.acceptedAt());
        var assigned = metBy(accepted, Trigger.PROVIDER_ASSIGNED, at.assignedAt());
        return new StartedClocks(started.ofSender(), assigned);
    }

    private List<StartedClock> metBy(List<StartedClock> clocks, Trigger trigger, Instant at) {
        var met = statute.rulesMetBy(trigger);
        return at == null
                ? clocks
                : clocks.stream()
                        .map(clock -> met.contains(clock.rule()) && clock.metAt() == null
                                ? clock.met(later(at, clock.startedAt()))
                                : clock)
                        .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private List<StartedClock> ofSender(Notice notice, Instant receivedAt) {
        if (notice.request().status() != RequestStatus.REQUESTED) {
            return List.of();
        }
        var met = statute.rulesMetBy(Trigger.NOTICE_RECEIVED);
        var requested = fact(Trigger.REQUEST_RECEIVED, notice.request().receivedAt(), notice);
        return statute.clocksStartedBy(requested).stream()
                .map(clock -> met.contains(clock.rule()) ? clock.met(receivedAt) : clock)
                .toList();
    }

    private Fact fact(Trigger trigger, Instant at, Notice notice) {
        var person = notice.person();
        var age = person.dateOfBirth().ageGroup(LegalTime.dayOf(at), statute.statute());
        return Fact.of(trigger, at)
                .with(Attribute.KIND, notice.kind().name())
                .with(Attribute.PROCEDURE, notice.procedure().name())
                .with(Attribute.ROLE, person.proceduralRole().name())
                .with(Attribute.CUSTODY, person.custody().name())
                .with(Attribute.AGE, age.orElse(null));
    }
}
