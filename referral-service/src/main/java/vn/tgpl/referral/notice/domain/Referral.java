package vn.tgpl.referral.notice.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.contracts.ReferralKind;
import vn.tgpl.contracts.RequestStatus;
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

    @Embedded
    private ListMarks marks;

    private String foldedName;
    private List<String> identifierHashes;
    private UUID sameAs;

    @JdbcTypeCode(SqlTypes.JSON)
    private CaseProgress progress = CaseProgress.NONE;

    @Embedded
    private CaseHearings hearings = new CaseHearings();

    @Embedded
    private Milestones milestones;

    @Embedded
    private Agreement agreement;

    protected Referral() {}

    public Referral(String sender, Notice notice, Instant receivedAt) {
        this.id = Ids.next();
        this.sender = sender;
        this.receivedAt = receivedAt;
        this.milestones = Milestones.noticed(receivedAt);
        this.agreement = new Agreement();
        become(ReferralState.RECEIVED);
        say(notice);
    }

    private void say(Notice notice) {
        this.notice = notice;
        this.kind = notice.kind();
        this.foldedName = notice.person().foldedName();
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
        this.progress = first.progress;
        this.hearings.addAll(first.hearings);
        this.milestones = milestones.sharing(first.milestones);
        become(first.state);
    }

    /** What it had joined ended before it came: it has a case of its own. */
    public void standAlone() {
        this.sameAs = null;
    }

    /** The referral that opened the case. */
    public UUID root() {
        return sameAs == null ? id : sameAs;
    }

    public UUID sameAs() {
        return sameAs;
    }

    /** Says something else from now on. */
    public ReferralVersion correct(Notice corrected, Instant at) {
        requireOpen();
        agreement.addVersion();
        var version = ReferralVersion.next(this, corrected, ReferralVersion.Status.APPLIED, at);
        say(corrected);
        return version;
    }

    /** Keeps what the sender wants it to say, for the Centre to decide: one proposal at a time. */
    public ReferralVersion propose(Notice corrected, Instant at) {
        requireOpen();
        agreement.addProposal();
        return ReferralVersion.next(this, corrected, ReferralVersion.Status.PROPOSED, at);
    }

    /** The Centre consents to the proposal, or does not. */
    public void decide(ReferralVersion proposed, boolean accepted, String detail, Instant at) {
        requireOpen();
        proposed.decide(accepted, detail, at);
        agreement.decideProposal(accepted);
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
            this.milestones = milestones.noticedAgain(at);
        }
        return correct(notice.with(request), at);
    }

    /** The sender takes it back: at once, or with the Centre's consent once that has accepted it. */
    public void recall(String reasonCode, String detail, Instant at) {
        requireOpen();
        agreement.askRecall(reasonCode, detail, at);
        become(state.canBecome(ReferralState.RECALLED) ? ReferralState.RECALLED : state);
    }

    /** The Centre consents to the recall, or does not. */
    public void decideRecall(boolean accepted, String detail, Instant at) {
        requireOpen();
        agreement.decideRecall(accepted, detail, at);
        if (accepted) {
            become(ReferralState.RECALLED);
        }
    }

    /** The Centre's case took a step. One that this referral is already past does not take it back. */
    public void follow(ReferralState next, Instant at) {
        this.milestones = milestones.reached(next, at);
        if (state.canBecome(next)) {
            become(next);
        }
    }

    /** Something of the case is known from now on; says whether that is new. */
    public boolean learn(UUID caseId, UnaryOperator<CaseProgress> told) {
        var before = progress;
        this.progress = told.apply(progress.of(caseId));
        return !progress.equals(before);
    }

    private void become(ReferralState next) {
        this.state = next;
        agreement.standAt(next);
    }

    /** The Centre had gone on: what the sender recalled alone now waits for its consent. Says whether it was so. */
    public boolean resume() {
        var wasAlone = isRecalled() && agreement.isRecallUndecided();
        become(wasAlone ? ReferralState.RECEIVED : state);
        return wasAlone;
    }

    public boolean isRecalled() {
        return state == ReferralState.RECALLED;
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
                id, state, agreement.edxmlStatus(), kind, sender, version, receivedAt, progress, hearings.inOrder());
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

    Milestones milestones() {
        return milestones;
    }

    Agreement agreement() {
        return agreement;
    }

    public CaseHearings hearings() {
        return hearings;
    }

    public Recall recall() {
        return agreement.recall();
    }
}
