package vn.tgpl.referral.notice.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.platform.id.Ids;

/** A notice that a referral has said, or was proposed to say; kept for good. */
@Entity
@Table(name = "referral_version")
public class ReferralVersion {

    public enum Status {
        APPLIED,
        /** The Centre has accepted the referral, so that it decides on what changes it. */
        PROPOSED,
        DECLINED
    }

    @Id
    private UUID id;

    private UUID referralId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private Notice notice;

    @Enumerated(EnumType.STRING)
    private DocumentType documentType;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String madeBy;
    private Instant madeAt;
    private Instant decidedAt;
    private String decisionDetail;

    protected ReferralVersion() {}

    private ReferralVersion(Referral referral, Notice notice, DocumentType type, Status status, Instant at) {
        this.id = Ids.next();
        this.referralId = referral.id();
        this.number = referral.agreement().versions();
        this.notice = notice;
        this.documentType = type;
        this.status = status;
        this.madeBy = referral.sender();
        this.madeAt = at;
    }

    /** What the referral said when it came. */
    public static ReferralVersion first(Referral referral) {
        return new ReferralVersion(
                referral, referral.notice(), DocumentType.NEW, Status.APPLIED, referral.receivedAt());
    }

    static ReferralVersion next(Referral referral, Notice notice, Status status, Instant at) {
        return new ReferralVersion(referral, notice, DocumentType.of(referral.notice(), notice), status, at);
    }

    void decide(boolean accepted, String detail, Instant at) {
        this.status = accepted ? Status.APPLIED : Status.DECLINED;
        this.decidedAt = at;
        this.decisionDetail = detail;
    }

    public VersionSummary summary() {
        return new VersionSummary(
                number, documentType, documentType.edxmlType(), status, madeBy, madeAt, decidedAt, decisionDetail);
    }

    public UUID referralId() {
        return referralId;
    }

    public Notice notice() {
        return notice;
    }
}
