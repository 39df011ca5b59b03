package vn.tgpl.casework.work.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.casework.involvement.domain.ParticipantRole;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.platform.id.Ids;
import vn.tgpl.statute.reference.ActivityKind;

/** One piece of a provider's work in a case, confirmed by who saw it (TTLT 10/2018 Art. 9(4)). */
@Entity
@Table(name = "activity")
public class Activity {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private UUID providerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private AssignedProvider provider;

    @Embedded
    private ActivityEntry entry;

    @ElementCollection
    @CollectionTable(name = "activity_confirmer", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<ParticipantRole> confirmers = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private ActivityStatus status;

    @Embedded
    private Decision decision;

    protected Activity() {}

    public Activity(UUID caseId, AssignedProvider provider, ActivityEntry entry, ActivityKind kind, Instant now) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.provider = provider;
        this.providerId = provider.id();
        write(entry, kind, now);
    }

    /** The provider says it anew; it awaits its confirmation again. */
    public void correct(ActivityEntry entry, ActivityKind kind, Instant now) {
        requireUnconfirmed();
        write(entry, kind, now);
    }

    private void write(ActivityEntry entry, ActivityKind kind, Instant now) {
        entry.check(now);
        this.entry = entry;
        this.confirmers = new HashSet<>(Confirmers.of(kind));
        this.status = ActivityStatus.AWAITING;
        this.decision = null;
    }

    public void decide(Confirmation made, String agency, Instant at) {
        made.check();
        requireUnconfirmed();
        this.status = made.confirmed() ? ActivityStatus.CONFIRMED : ActivityStatus.DECLINED;
        this.decision = new Decision(agency, at, made.detail());
    }

    private void requireUnconfirmed() {
        if (status == ActivityStatus.CONFIRMED) {
            throw new ActivityAlreadyConfirmed();
        }
    }

    public ActivityEntry entry() {
        return entry;
    }

    /** What was decided on it, or null while nothing was. */
    public Decision decision() {
        return decision;
    }

    /** Who confirmed it or declined to, and when. */
    @Embeddable
    public record Decision(
            @Column(name = "decided_by") String agency,
            @Column(name = "decided_at") Instant at,
            @Column(name = "decision_detail") String detail) {}

    public boolean isBy(UUID provider) {
        return providerId.equals(provider);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID caseId() {
        return caseId;
    }

    public AssignedProvider provider() {
        return provider;
    }

    public ActivityStatus status() {
        return status;
    }
}
