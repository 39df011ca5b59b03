package vn.tgpl.casework.involvement.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.contracts.HearingDate;
import vn.tgpl.contracts.HearingEvent;
import vn.tgpl.contracts.HearingStanding;
import vn.tgpl.contracts.ProceedingNumbers;
import vn.tgpl.contracts.TimePrecision;

/** A hearing as its court last told of it, and the involvements that it was found to belong to. */
@Entity
@Table(name = "known_hearing")
public class KnownHearing {

    @Id
    private UUID id;

    private long toldVersion;
    private String court;
    private String agencyCaseNumber;
    private String nationalCaseFileCode;
    private String courtCaseNumber;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> referralIds;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> unlinkedReferralIds;

    private long toldLinks;

    private Instant startsAt;
    private Instant endsAt;
    private String room;

    @Enumerated(EnumType.STRING)
    private TimePrecision timePrecision;

    @Enumerated(EnumType.STRING)
    private HearingStanding standing;

    @ElementCollection
    @CollectionTable(name = "involvement_hearing", joinColumns = @JoinColumn(name = "hearing_id"))
    @Column(name = "involvement_id")
    private Set<UUID> involvements = new HashSet<>();

    protected KnownHearing() {}

    public KnownHearing(HearingEvent event) {
        this.id = event.hearingId();
        this.toldVersion = -1; // nothing told yet
    }

    /** Whether the event tells of a version later than the one known, or of later links. */
    public boolean isNews(HearingEvent event) {
        return event.version() > toldVersion
                || event.version() == toldVersion && event.hearing().linksVersion() > toldLinks;
    }

    /** Whether the event tells of another matter than before: other numbers, referrals or links. */
    public boolean isOtherMatter(HearingEvent event) {
        var told = event.hearing();
        return !told.proceeding().equals(proceeding())
                || !told.court().equals(court)
                || !told.referralIds().equals(referralIds)
                || !told.unlinkedReferralIds().equals(unlinkedReferralIds);
    }

    public void tell(HearingEvent event) {
        var told = event.hearing();
        this.toldVersion = event.version();
        this.court = told.court();
        this.agencyCaseNumber = told.proceeding().agencyCaseNumber();
        this.nationalCaseFileCode = told.proceeding().nationalCaseFileCode();
        this.courtCaseNumber = told.proceeding().courtCaseNumber();
        this.referralIds = List.copyOf(told.referralIds());
        this.unlinkedReferralIds = List.copyOf(told.unlinkedReferralIds());
        this.toldLinks = told.linksVersion();
        this.startsAt = told.start();
        this.endsAt = told.end();
        this.room = told.room();
        this.timePrecision = told.timePrecision();
        this.standing = HearingTold.standing(event);
    }

    /** Whether it is on its court's list still; one that is not is found by no involvement any more. */
    public boolean isListed() {
        return standing.isListed();
    }

    /** What is told to who finds it now. */
    public Fact fact() {
        return HearingTold.fact(standing);
    }

    /** The hearing belongs to this involvement; says whether that is new. */
    public boolean belongsTo(Involvement involvement) {
        return involvements.add(involvement.id());
    }

    public void leaves(Involvement involvement) {
        involvements.remove(involvement.id());
    }

    /** The involvements that it was found to belong to. */
    public Set<UUID> involvements() {
        return Set.copyOf(involvements);
    }

    public boolean hasFound(Involvement involvement) {
        return involvements.contains(involvement.id());
    }

    public NextHearing asNext() {
        return new NextHearing(id, court, startsAt, room, timePrecision);
    }

    public HearingDate date() {
        return new HearingDate(court, startsAt, endsAt, timePrecision, standing);
    }

    /** What the feeds tell of it. */
    public Map<String, Object> details() {
        var details = new LinkedHashMap<String, Object>();
        details.put("start", startsAt);
        details.put("room", room);
        details.put("timePrecision", timePrecision);
        details.put("version", toldVersion);
        return details;
    }

    public ProceedingNumbers proceeding() {
        return new ProceedingNumbers(agencyCaseNumber, courtCaseNumber, nationalCaseFileCode);
    }

    public UUID id() {
        return id;
    }

    public String court() {
        return court;
    }

    public long version() {
        return toldVersion;
    }

    public List<UUID> referralIds() {
        return referralIds;
    }

    public List<UUID> unlinkedReferralIds() {
        return unlinkedReferralIds;
    }
}
