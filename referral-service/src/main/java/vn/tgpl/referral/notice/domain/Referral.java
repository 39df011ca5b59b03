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
import vn.tgpl.contracts.RequestStatus;
import vn.tgpl.contracts.StartedClock;
import vn.tgpl.platform.id.Ids;

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

    private UUID caseId;
    private String fileCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private AssignedProvider provider;

    /** When it became the notice that it is: the clocks count from here. */
    private Instant noticedAt;

    private Instant acceptedAt;
    private Instant assignedAt;
    private String edxmlStatus;
    private int versions;

    /** The version that waits for the Centre's consent, or null. */
    private Integer proposal;

    @JdbcTypeCode(SqlTypes.JSON)
    private Recall recall;

    protected Referral() {}

    public Referral(String sender, Notice notice, Instant receivedAt) {
        this.id = Ids.next();
        this.sender = sender;
        this.receivedAt = receivedAt;
        this.noticedAt = receivedAt;
        this.versions = 1;
        become(ReferralState.RECEIVED);
        say(notice);
    }

    private void say(Notice notice) {
        this.notice = notice;
        this.kind = notice.kind();
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
                clocks);
    }

    /** Says something else from now on. */
    public ReferralVersion correct(Notice corrected, Instant at) {
        var version = add(corrected, ReferralVersion.Status.APPLIED, at);
        say(corrected);
        return version;
    }

    /** Keeps what the sender wants it to say, for the Centre to decide: one proposal at a time. */
    public ReferralVersion propose(Notice corrected, Instant at) {
        if (proposal != null) {
            throw new StillUndecided();
        }
        var version = add(corrected, ReferralVersion.Status.PROPOSED, at);
        this.proposal = versions;
        return version;
    }

    /** The Centre consents to the proposal, or does not. */
    public void decide(ReferralVersion proposed, boolean accepted, String detail, Instant at) {
        requireOpen();
        proposed.decide(accepted, detail, at);
        this.proposal = null;
        this.edxmlStatus =
                isRecallAwaited() ? edxmlStatus : Consent.of(accepted).edxmlStatus();
        if (accepted) {
            say(proposed.notice());
        }
    }

    /** The person asks for aid after all, which makes information a notice; or refuses it. */
    public ReferralVersion request(AidRequest request, Instant at) {
        requireOpen();
        if (notice.request().status() == request.status()) {
            throw new RequestUnchanged();
        }
        if (request.status() == RequestStatus.REQUESTED) {
            this.noticedAt = at;
        }
        return correct(notice.with(request), at);
    }

    private ReferralVersion add(Notice next, ReferralVersion.Status status, Instant at) {
        requireOpen();
        versions++;
        return ReferralVersion.next(this, next, status, at);
    }

    /** The sender takes it back: at once, or with the Centre's consent once that has accepted it. */
    public void recall(String reasonCode, String detail, Instant at) {
        requireOpen();
        if (isRecallAwaited()) {
            throw new StillUndecided();
        }
        this.recall = Recall.asked(reasonCode, detail, at);
        if (state.canBecome(ReferralState.RECALLED)) {
            become(ReferralState.RECALLED);
        } else {
            this.edxmlStatus = Consent.ASKED.edxmlStatus();
        }
    }

    /** The Centre consents to the recall, or does not. */
    public void decideRecall(boolean accepted, String detail, Instant at) {
        if (!isRecallAwaited()) {
            throw new NothingToDecide();
        }
        this.recall = recall.decided(accepted, detail, at);
        this.edxmlStatus = Consent.of(accepted).edxmlStatus();
        if (accepted) {
            become(ReferralState.RECALLED);
        }
    }

    /**
     * The Centre's case took a step. One that this referral is already past does not take it back; what it alone tells,
     * the file code, is kept all the same. A recall that the Centre did not know of when it accepted now waits for it.
     */
    public void follow(ReferralState next, UUID caseId, String fileCode, AssignedProvider provider, Instant at) {
        this.caseId = caseId;
        this.fileCode = fileCode == null ? this.fileCode : fileCode;
        note(next, at);
        if (state.canBecome(next) || isRecalledBefore(next)) {
            become(next);
            this.provider = provider == null ? this.provider : provider;
        }
    }

    private void note(ReferralState next, Instant at) {
        if (next == ReferralState.ACCEPTED) {
            this.acceptedAt = at;
        } else if (next == ReferralState.ASSIGNED && assignedAt == null) {
            this.assignedAt = at;
        }
    }

    private void become(ReferralState next) {
        this.state = next;
        this.edxmlStatus = isRecallAwaited() ? Consent.ASKED.edxmlStatus() : next.edxmlStatus();
    }

    /** Whether the sender recalled it alone, while the Centre had already gone on. */
    public boolean isRecalledBefore(ReferralState next) {
        return state == ReferralState.RECALLED && recall.isUndecided() && next.isInHand();
    }

    private boolean isRecallAwaited() {
        return recall != null && recall.isUndecided() && state != ReferralState.RECALLED;
    }

    public void requireOpen() {
        if (!state.isOpen()) {
            throw new ReferralClosed(state);
        }
    }

    /** Whether the Centre has accepted it, so that the sender alone does not change it any more. */
    public boolean isInHand() {
        return state.isInHand();
    }

    public ReferralSummary summary() {
        return new ReferralSummary(
                id, state, edxmlStatus, kind, sender, version, receivedAt, caseId, fileCode, provider);
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

    public Instant noticedAt() {
        return noticedAt;
    }

    /** When the Centre accepted it, or null. */
    Instant acceptedAt() {
        return acceptedAt;
    }

    /** When the first provider was assigned, or null. */
    Instant assignedAt() {
        return assignedAt;
    }

    int versions() {
        return versions;
    }

    Integer proposal() {
        return proposal;
    }

    public Recall recall() {
        return recall;
    }
}
