package vn.tgpl.court.listing.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.platform.id.Ids;

/** A hearing as it stood in one version: what the court told then is never lost. */
@Entity
@Table(name = "hearing_version")
public class HearingVersion {

    @Id
    private UUID id;

    private UUID hearingId;
    private long version;
    private Instant at;

    @JdbcTypeCode(SqlTypes.JSON)
    private HearingSchedule schedule;

    @JdbcTypeCode(SqlTypes.JSON)
    private Standing standing;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> changedFields;

    protected HearingVersion() {}

    HearingVersion(Hearing hearing, List<String> changedFields, Instant at) {
        this.id = Ids.next();
        this.hearingId = hearing.id();
        this.version = hearing.version();
        this.at = at;
        this.schedule = hearing.schedule();
        this.standing = hearing.standing();
        this.changedFields = changedFields;
    }

    public long version() {
        return version;
    }

    public Instant at() {
        return at;
    }

    public HearingSchedule schedule() {
        return schedule;
    }

    public Standing standing() {
        return standing;
    }

    /** In what it differed from the version before; empty in the first. */
    public List<String> changedFields() {
        return changedFields;
    }
}
