package vn.tgpl.casework.involvement.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.ProceedingNumbers;
import vn.tgpl.contracts.ReferralChanged;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.platform.id.Ids;

/** One person's legal aid in one proceeding, as every agency that takes part sees it: no personal data. */
@Entity
@Table(name = "involvement")
public class Involvement {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID referralId;
    private UUID caseId;

    private String sender;
    private String agencyCaseNumber;
    private String nationalCaseFileCode;
    private String court;
    private String courtCaseNumber;

    /** The court and its number as who opened the case knew them, before any hearing told of them. */
    private String ownCourt;

    private String ownCourtCaseNumber;

    @Enumerated(EnumType.STRING)
    private Fact status;

    @JdbcTypeCode(SqlTypes.JSON)
    private AssignedProvider provider;

    private Instant lastFactAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "participant", joinColumns = @JoinColumn(name = "involvement_id"))
    @BatchSize(size = 200)
    private Set<Participant> participants = new LinkedHashSet<>();

    protected Involvement() {}

    public Involvement(UUID caseId, ReferralReceived referral, String centre) {
        var since = referral.receivedAt();
        this.id = Ids.next();
        this.referralId = referral.referralId();
        this.caseId = caseId;
        this.sender = referral.sender();
        this.agencyCaseNumber = referral.proceeding().agencyCaseNumber();
        this.nationalCaseFileCode = referral.proceeding().nationalCaseFileCode();
        this.courtCaseNumber = referral.proceeding().courtCaseNumber();
        this.ownCourtCaseNumber = courtCaseNumber;
        this.status = Fact.REFERRED;
        this.lastFactAt = since;
        add(referral.sender(), ParticipantRole.SENDER, since);
        add(centre, ParticipantRole.LEGAL_AID_CENTRE, since);
        addAll(ParticipantRole.named(referral.heldAt(), referral.participants()), since);
    }

    /** One that no agency referred: the Centre alone knows who else takes part. */
    public Involvement(RequestedAid request, String centre) {
        this.id = Ids.next();
        this.caseId = request.caseId();
        this.sender = centre;
        this.agencyCaseNumber = request.proceeding().agencyCaseNumber();
        this.nationalCaseFileCode = request.proceeding().nationalCaseFileCode();
        this.courtCaseNumber = request.proceeding().courtCaseNumber();
        this.court = request.court();
        this.ownCourt = court;
        this.ownCourtCaseNumber = courtCaseNumber;
        this.status = Fact.REQUESTED;
        this.lastFactAt = request.at();
        add(centre, ParticipantRole.LEGAL_AID_CENTRE, request.at());
        if (court != null) {
            add(court, ParticipantRole.COURT, request.at());
        }
        addAll(ParticipantRole.named(request.heldAt(), request.participants()), request.at());
    }

    /** The referral now names other numbers and agencies; gives those that are new. Who is named no more is out. */
    public List<String> correct(ReferralChanged referral) {
        this.agencyCaseNumber = referral.proceeding().agencyCaseNumber();
        this.nationalCaseFileCode = referral.proceeding().nationalCaseFileCode();
        var named = ParticipantRole.named(referral.heldAt(), referral.participants());
        participants.removeIf(known -> known.role().isNamed() && named.get(known.agency()) != known.role());
        return addAll(named, referral.changedAt());
    }

    private List<String> addAll(Map<String, ParticipantRole> named, Instant since) {
        return named.entrySet().stream()
                .filter(entry -> add(entry.getKey(), entry.getValue(), since))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Another referral told of the same person: who takes part through it from now on, and did not before. */
    public Set<String> joinedBy(ReferralReceived referral) {
        var before = agencies();
        add(referral.sender(), ParticipantRole.SENDER, referral.receivedAt());
        complete(referral.proceeding());
        addAll(ParticipantRole.named(referral.heldAt(), referral.participants()), referral.receivedAt());
        var newcomers = new HashSet<>(agencies());
        newcomers.removeAll(before);
        return newcomers;
    }

    /** One of several referrals says something else: it adds what it names; what another says stays. */
    public List<String> complete(ReferralChanged referral) {
        complete(referral.proceeding());
        return addAll(ParticipantRole.named(referral.heldAt(), referral.participants()), referral.changedAt());
    }

    private void complete(ProceedingNumbers numbers) {
        this.nationalCaseFileCode =
                nationalCaseFileCode == null ? numbers.nationalCaseFileCode() : nationalCaseFileCode;
        this.agencyCaseNumber = agencyCaseNumber == null ? numbers.agencyCaseNumber() : agencyCaseNumber;
    }

    /** The agency takes part from now on, unless it does already; says whether it is new. */
    public boolean join(String agency, ParticipantRole role, Instant since) {
        return add(agency, role, since);
    }

    private boolean add(String agency, ParticipantRole role, Instant since) {
        var isNew = participants.stream().noneMatch(known -> known.agency().equals(agency));
        return isNew && participants.add(new Participant(agency, role, since));
    }

    /** Something happened: every fact makes a new version. */
    public void note(Instant at) {
        this.lastFactAt = at;
    }

    public void become(Fact next) {
        this.status = next;
    }

    public void assign(AssignedProvider assigned) {
        this.provider = assigned;
    }

    /** A court has fixed a hearing: it takes part, and is known with its number from now on. Says whether it is new. */
    public boolean heardBy(KnownHearing hearing, Instant since) {
        learn(hearing);
        return join(hearing.court(), ParticipantRole.COURT, since);
    }

    private void learn(KnownHearing hearing) {
        this.court = hearing.court();
        if (hearing.proceeding().courtCaseNumber() != null) {
            this.courtCaseNumber = hearing.proceeding().courtCaseNumber();
        }
    }

    /** Only these hearings are left to it: the courts of others are out, and what they alone told is forgotten. */
    public void heardOnlyBy(Collection<KnownHearing> left) {
        this.court = ownCourt;
        this.courtCaseNumber = ownCourtCaseNumber;
        left.forEach(this::learn);
        var courts = left.stream().map(KnownHearing::court).collect(Collectors.toSet());
        participants.removeIf(known -> known.role() == ParticipantRole.COURT
                && !known.agency().equals(ownCourt)
                && !courts.contains(known.agency()));
    }

    /** Whether who opened the case knew it under this number of this court. */
    boolean isOpenedBefore(String court, String number) {
        return number != null && number.equals(ownCourtCaseNumber) && (ownCourt == null || ownCourt.equals(court));
    }

    public Set<String> agencies() {
        return participants.stream().map(Participant::agency).collect(Collectors.toSet());
    }

    public ProceedingNumbers proceeding() {
        return new ProceedingNumbers(agencyCaseNumber, courtCaseNumber, nationalCaseFileCode);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The referral that opened the case, or null. */
    public UUID referralId() {
        return referralId;
    }

    public UUID caseId() {
        return caseId;
    }

    public String sender() {
        return sender;
    }

    String court() {
        return court;
    }

    public Fact status() {
        return status;
    }

    public AssignedProvider provider() {
        return provider;
    }

    public Set<Participant> participants() {
        return Set.copyOf(participants);
    }
}
