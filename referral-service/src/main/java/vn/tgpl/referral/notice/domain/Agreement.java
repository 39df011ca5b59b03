package vn.tgpl.referral.notice.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What sender and Centre say of a referral's changes, in the codes of the document axis. */
@Embeddable
class Agreement {

    /** The last status code (QCVN 102:2016). */
    private String edxmlStatus;

    private int versions = 1;

    /** The version that waits for the Centre's consent, or null. */
    private Integer proposal;

    @JdbcTypeCode(SqlTypes.JSON)
    private Recall recall;

    /** The referral now stands there; a recall that waits for the Centre is what its sender must see. */
    void standAt(ReferralState state) {
        var isAwaited = isRecallUndecided() && state != ReferralState.RECALLED;
        this.edxmlStatus = isAwaited ? Consent.ASKED.edxmlStatus() : state.edxmlStatus();
    }

    void addVersion() {
        versions++;
    }

    void addProposal() {
        if (proposal != null) {
            throw new StillUndecided();
        }
        addVersion();
        this.proposal = versions;
    }

    void decideProposal(boolean accepted) {
        this.proposal = null;
        this.edxmlStatus = (isRecallUndecided() ? Consent.ASKED : Consent.of(accepted)).edxmlStatus();
    }

    void askRecall(String reasonCode, String detail, Instant at) {
        if (isRecallUndecided()) {
            throw new StillUndecided();
        }
        this.recall = Recall.asked(reasonCode, detail, at);
    }

    void decideRecall(boolean accepted, String detail, Instant at) {
        if (!isRecallUndecided()) {
            throw new NothingToDecide();
        }
        this.recall = recall.decided(accepted, detail, at);
        this.edxmlStatus = Consent.of(accepted).edxmlStatus();
    }

    boolean isRecallUndecided() {
        return recall != null && recall.isUndecided();
    }

    String edxmlStatus() {
        return edxmlStatus;
    }

    int versions() {
        return versions;
    }

    Integer proposal() {
        return proposal;
    }

    Recall recall() {
        return recall;
    }
}
