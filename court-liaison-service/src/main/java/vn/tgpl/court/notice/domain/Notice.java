package vn.tgpl.court.notice.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.platform.id.Ids;

/** That a party must be told of a version of a hearing (thông báo lịch xét xử), and when it said that it was. */
@Entity
@Table(name = "hearing_notice")
public class Notice {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Hearing hearing;

    private long version;
    private String party;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    /** The organisation of the cases, which sees also who of its providers has not been told. */
    private String organisation;

    private String court;
    private Instant startsAt;

    /** When the court made it so; no receipt is older. */
    private Instant fixedAt;

    /** Since when this party is to be told: a case may be found later. */
    private Instant since;

    /** The end of the time that the law allows, or null where it sets none. */
    private Instant dueAt;

    private boolean stands;
    private Long receivedVersion;
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private Means means;

    private Long earlierVersion;
    private Instant earlierAt;

    protected Notice() {}

    public Notice(Hearing hearing, Addressee addressee, String organisation, Instant fixedAt) {
        this.id = Ids.next();
        this.hearing = hearing;
        this.version = hearing.noticeVersion();
        this.party = addressee.party();
        this.kind = addressee.kind();
        this.organisation = organisation;
        this.court = hearing.court();
        this.startsAt = hearing.schedule().start();
        this.fixedAt = fixedAt;
    }

    /** From now on it is to be told; {@code earlier} is the last notice that the party gave a receipt of, or null. */
    public void stand(Instant from, Notice earlier) {
        stands = true;
        since = from;
        if (earlier != null) {
            earlierVersion = earlier.receivedVersion;
            earlierAt = earlier.receivedAt;
        }
    }

    /** A later version must be told, or nobody need hear of this one any more. */
    public void end() {
        stands = false;
    }

    public void dueBy(Instant end) {
        dueAt = end;
    }

    public boolean isDueBy(Instant end) {
        return Objects.equals(dueAt, end);
    }

    /** The party says that it was told; what it said before stays. */
    public void receive(Receipt receipt) {
        receivedVersion = receipt.version();
        receivedAt = receipt.receivedAt();
        means = receipt.means();
    }

    public boolean isReceived() {
        return receivedAt != null;
    }

    /** Whether it was told after the time that the law allows, or was not by then. */
    public boolean isLate(Instant now) {
        return dueAt != null && !(isReceived() ? receivedAt : now).isBefore(dueAt);
    }

    public boolean isOf(long noticeVersion) {
        return version == noticeVersion;
    }

    public Addressee addressee() {
        return new Addressee(party, kind);
    }

    /** What the party said of this version, or null. */
    public Receipt receipt() {
        return isReceived() ? new Receipt(receivedVersion, receivedAt, means) : null;
    }

    /** What the party last said of an earlier version, or null. */
    public EarlierReceipt earlier() {
        return earlierVersion == null ? null : new EarlierReceipt(earlierVersion, earlierAt);
    }

    public UUID id() {
        return id;
    }

    public Hearing hearing() {
        return hearing;
    }

    public long version() {
        return version;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant fixedAt() {
        return fixedAt;
    }

    public Instant since() {
        return since;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public boolean stands() {
        return stands;
    }
}
