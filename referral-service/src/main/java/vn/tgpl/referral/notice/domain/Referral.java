package vn.tgpl.referral.notice.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.contracts.ReferralKind;
import vn.tgpl.contracts.ReferralReceived;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.id.Ids;
import vn.tgpl.platform.input.Folded;

/** A notice that the suite has received, and what became of it. */
@Entity
@Table(name = "referral")
public class Referral {

    @Id
    private UUID id;

    @Version
    private long version;

    private String sender;
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private ReferralState state;

    @Enumerated(EnumType.STRING)
    private ReferralKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Notice notice;

    private String foldedName;
    private List<String> identifierHashes;
    private UUID sameAs;

    private UUID caseId;
    private String fileCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private AssignedProvider provider;

    protected Referral() {}

    public Referral(String sender, Notice notice, Instant receivedAt) {
        this.id = Ids.next();
        this.sender = sender;
        this.receivedAt = receivedAt;
        this.state = ReferralState.RECEIVED;
        this.kind = notice.kind();
        this.notice = notice;
        this.foldedName = Folded.of(notice.person().fullName());
    }

    /** Lets the person be found by number. */
    public void findBy(List<String> hashes) {
        this.identifierHashes = hashes;
    }

    boolean tellsOfTheSameAs(Referral other) {
        return state.isOpen() && notice.person().isSameAs(other.notice.person());
    }

    /** Another referral told of this person first: the case that it opened is this one's too. */
    void join(Referral first) {
        this.sameAs = first.root();
        this.state = first.state;
        this.caseId = first.caseId;
        this.fileCode = first.fileCode;
        this.provider = first.provider;
    }

    /** What it had joined ended before it came: it has a case of its own. */
    public void standAlone() {
        this.sameAs = null;
    }

    /** The referral that opened the case. */
    public UUID root() {
        return sameAs == null ? id : sameAs;
    }

    String foldedName() {
        return foldedName;
    }

    public UUID sameAs() {
        return sameAs;
    }

    /** The event of its arrival; the person stays behind. */
    public ReferralReceived received(List<StartedClock> clocks) {
        var person = notice.person();
        var participants = notice.proceeding().participants();
        return new ReferralReceived(
                id,
                sender,
                kind,
                notice.procedure(),
                person.proceduralRole(),
                person.custody(),
                notice.request().status(),
                person.heldAt(),
                participants == null ? List.of() : participants,
                notice.proceeding().numbers(),
                receivedAt,
                clocks,
                sameAs);
    }

    /**
     * The Centre's case took a step. One that this referral is already past does not take it back; what it alone tells,
     * the file code, is kept all the same.
     */
    public void follow(ReferralState next, UUID caseId, String fileCode, AssignedProvider provider) {
        this.caseId = caseId;
        this.fileCode = fileCode == null ? this.fileCode : fileCode;
        if (state.canBecome(next)) {
            this.state = next;
            this.provider = provider == null ? this.provider : provider;
        }
    }

    public ReferralSummary summary() {
        return new ReferralSummary(
                id, state, state.edxmlStatus(), kind, sender, version, receivedAt, caseId, fileCode, provider);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String sender() {
        return sender;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Notice notice() {
        return notice;
    }
}
