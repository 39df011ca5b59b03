package vn.tgpl.court.listing.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.HearingDuplicated;
import vn.tgpl.contracts.HearingEvent;
import vn.tgpl.contracts.HearingFixed;
import vn.tgpl.contracts.HearingHeld;
import vn.tgpl.contracts.HearingLinked;
import vn.tgpl.contracts.HearingMatched;
import vn.tgpl.contracts.ScheduledHearing;
import vn.tgpl.platform.id.Ids;

/** A hearing (phiên tòa) on a court's list, with the cases that it has found and the agencies that may see it. */
@Entity
@Table(name = "hearing")
public class Hearing {

    @Id
    private UUID id;

    /** Counts what the court changed, guarded by the row's lock: a case that is found leaves it as it is. */
    private long version;

    /** The last version of which the organisation and the provider must be told (TTLT 10/2018 Art. 9(3)). */
    private long noticeVersion;

    private String court;
    private String reference;

    @Enumerated(EnumType.STRING)
    private HearingStatus status;

    private Instant startsAt;
    private Instant endsAt;
    private String courtCaseNumber;
    private String agencyCaseNumber;
    private String nationalCaseFileCode;

    private UUID continuesId;
    private UUID duplicateOf;

    @JdbcTypeCode(SqlTypes.JSON)
    private HearingSchedule schedule;

    @JdbcTypeCode(SqlTypes.JSON)
    private Standing standing;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> changedFields;

    @Embedded
    private FoundCases found = new FoundCases();

    protected Hearing() {}

    /** The court is the first that takes part. */
    public Hearing(String court, String reference, HearingSchedule schedule) {
        this.id = Ids.next();
        this.court = court;
        this.reference = reference;
        this.changedFields = List.of();
        found.opened(court);
        take(schedule, Standing.NEW);
    }

    public HearingFixed fixed() {
        return HearingFacts.fixed(this);
    }

    /**
     * The court puts this on its list again. One that was put off is fixed again by another schedule, and one that was
     * taken off the list by any.
     *
     * @return what happened, or empty where nothing changed
     */
    public Optional<HearingEvent> change(HearingSchedule next) {
        if (next.equals(schedule) && status != HearingStatus.CANCELLED) {
            return Optional.empty();
        }
        var isFixedAgain = status != HearingStatus.FIXED;
        var changed = ScheduleField.changed(schedule, next);
        become(next, standing.fixed());
        return Optional.of(isFixedAgain ? fixed() : HearingFacts.changed(this, changed));
    }

    /** The court puts it off, interrupts it or takes it off the list. */
    public HearingEvent decide(Decision decision) {
        become(schedule, standing.after(decision));
        return HearingFacts.decided(this, decision);
    }

    /** The court had listed that other hearing twice. */
    public HearingDuplicated voidFor(UUID other) {
        become(schedule, standing.voidFor(other));
        return HearingFacts.duplicated(this);
    }

    /**
     * It was held, and ended so.
     *
     * @return what happened, or empty where the court said the same before
     */
    public Optional<HearingHeld> end(Outcome outcome) {
        if (outcome.equals(standing.outcome())) {
            return Optional.empty();
        }
        var isAmended = status == HearingStatus.HELD;
        become(schedule, standing.with(outcome));
        return Optional.of(HearingFacts.held(this, isAmended));
    }

    private void become(HearingSchedule next, Standing then) {
        if (!status.canBecome(then.status())) {
            throw new HearingStepNotAllowed(status, then.status());
        }
        var fields = ScheduleField.changed(schedule, next);
        version++;
        if (then.status() != status || ScheduleField.mustBeTold(fields)) {
            noticeVersion = version;
        }
        changedFields = Stream.concat(fields.stream().map(ScheduleField::label), then.changedFrom(standing).stream())
                .toList();
        take(next, then);
    }

    private void take(HearingSchedule next, Standing then) {
        schedule = next;
        startsAt = next.start();
        endsAt = next.end();
        courtCaseNumber = next.proceeding().courtCaseNumber();
        agencyCaseNumber = next.proceeding().agencyCaseNumber();
        nationalCaseFileCode = next.proceeding().nationalCaseFileCode();
        standing = then;
        status = then.status();
        duplicateOf = then.duplicateOf();
    }

    /** As other services hear of it. */
    public ScheduledHearing told() {
        return schedule.heldBy(court, found.links());
    }

    /** The postponed hearing that this one reopens, or null. */
    public void reopen(UUID postponed) {
        continuesId = postponed;
    }

    /** As it stands now, to be kept. */
    public HearingVersion asVersion(Instant at) {
        return new HearingVersion(this, changedFields, at);
    }

    /** The hearing has found a case; its agencies take part from now on. */
    public void match(HearingMatched matched) {
        found.take(this, matched);
    }

    /** The hearing is the case's no more: who took part for it alone is out. */
    public void lose(UUID caseId) {
        found.lose(this, caseId);
    }

    /**
     * It is said by hand that the hearing belongs to a case, or does not.
     *
     * @return what happened, or empty where that was said before
     */
    public Optional<HearingLinked> say(SaidLink link) {
        return found.say(link) ? Optional.of(HearingFacts.linked(this, link.saidBy())) : Optional.empty();
    }

    /** The case has this provider now. */
    public void assign(UUID caseId, AssignedProvider provider) {
        found.assign(caseId, provider);
    }

    public boolean isSeenBy(String agency) {
        return found.participants().contains(agency);
    }

    public Set<String> participants() {
        return found.participants();
    }

    public HearingSummary summary() {
        return HearingSummary.of(this, found.cases());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long noticeVersion() {
        return noticeVersion;
    }

    public String court() {
        return court;
    }

    public String reference() {
        return reference;
    }

    public HearingStatus status() {
        return status;
    }

    public UUID continuesId() {
        return continuesId;
    }

    public HearingSchedule schedule() {
        return schedule;
    }

    public Standing standing() {
        return standing;
    }

    public HearingLinks links() {
        return found.links();
    }

    public boolean hasCase() {
        return !found.cases().isEmpty();
    }

    public List<String> changedFields() {
        return changedFields;
    }
}
