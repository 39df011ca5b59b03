package vn.tgpl.court.listing.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.HearingAmended;
import vn.tgpl.contracts.HearingEvent;
import vn.tgpl.contracts.HearingFixed;
import vn.tgpl.contracts.HearingMoved;
import vn.tgpl.platform.id.Ids;

/** A hearing (phiên tòa) on a court's list, with the cases that it has found and the agencies that may see it. */
@Entity
@Table(name = "hearing")
public class Hearing {

    @Id
    private UUID id;

    /** Counts what the court changed, guarded by the row's lock: a case that is found leaves it as it is. */
    private long version;

    private String court;
    private String reference;

    @Enumerated(EnumType.STRING)
    private HearingStatus status;

    private Instant startsAt;
    private Instant endsAt;
    private String courtCaseNumber;
    private String agencyCaseNumber;
    private String nationalCaseFileCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private HearingSchedule schedule;

    @OneToMany(mappedBy = "hearing", cascade = CascadeType.PERSIST)
    @OrderBy("caseId")
    @BatchSize(size = 50)
    private List<HearingCase> cases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "hearing_participant", joinColumns = @JoinColumn(name = "hearing_id"))
    @Column(name = "agency")
    private Set<String> participants = new HashSet<>();

    protected Hearing() {}

    /** The court is the first that takes part. */
    public Hearing(String court, String reference, HearingSchedule schedule) {
        this.id = Ids.next();
        this.court = court;
        this.reference = reference;
        this.status = HearingStatus.FIXED;
        this.participants.add(court);
        take(schedule);
    }

    public HearingFixed fixed() {
        return new HearingFixed(id, version, schedule.heldBy(court));
    }

    /**
     * The court puts this on its list again.
     *
     * @return what happened, or empty where nothing changed
     */
    public Optional<HearingEvent> change(HearingSchedule next) {
        if (!status.canBecome(HearingStatus.FIXED)) {
            throw new IllegalStateException("A hearing that is " + status + " cannot be fixed");
        }
        if (next.equals(schedule)) {
            return Optional.empty();
        }
        var isMoved = next.movesFrom(schedule);
        version++;
        take(next);
        var listed = schedule.heldBy(court);
        return Optional.of(isMoved ? new HearingMoved(id, version, listed) : new HearingAmended(id, version, listed));
    }

    private void take(HearingSchedule next) {
        schedule = next;
        startsAt = next.start();
        endsAt = next.end();
        courtCaseNumber = next.proceeding().courtCaseNumber();
        agencyCaseNumber = next.proceeding().agencyCaseNumber();
        nationalCaseFileCode = next.proceeding().nationalCaseFileCode();
    }

    /** The hearing has found a case; its agencies take part from now on. */
    public void match(UUID caseId, AssignedProvider provider, Collection<String> agencies) {
        participants.addAll(agencies);
        var isNew = cases.stream().noneMatch(found -> found.is(caseId));
        if (isNew) {
            cases.add(new HearingCase(this, caseId));
        }
        assign(caseId, provider);
    }

    /** The case has this provider now. */
    public void assign(UUID caseId, AssignedProvider provider) {
        cases.stream().filter(found -> found.is(caseId)).forEach(found -> found.assign(provider));
    }

    public boolean isSeenBy(String agency) {
        return participants.contains(agency);
    }

    public Set<String> participants() {
        return Set.copyOf(participants);
    }

    public HearingSummary summary() {
        return new HearingSummary(
                id,
                version,
                court,
                reference,
                status,
                schedule.heldBy(court).proceeding(),
                schedule.procedure(),
                schedule.instance(),
                schedule.list(),
                schedule.mode(),
                schedule.timePrecision(),
                startsAt,
                endsAt,
                schedule.days().getFirst().room(),
                schedule.publicity(),
                cases.stream().map(HearingCase::matched).toList());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String reference() {
        return reference;
    }

    public HearingSchedule schedule() {
        return schedule;
    }
}
