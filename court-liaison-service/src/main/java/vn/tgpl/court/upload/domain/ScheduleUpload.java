package vn.tgpl.court.upload.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.platform.id.Ids;

/** A file that a court has sent, with what became of each of its rows. The file itself is not kept. */
@Entity
@Table(name = "schedule_upload")
public class ScheduleUpload {

    @Id
    private UUID id;

    private String court;
    private Instant receivedAt;
    private String fileHash;

    @JdbcTypeCode(SqlTypes.JSON)
    private UploadResults results;

    protected ScheduleUpload() {}

    public ScheduleUpload(String court, Instant receivedAt, String fileHash, UploadResults results) {
        this.id = Ids.next();
        this.court = court;
        this.receivedAt = receivedAt;
        this.fileHash = fileHash;
        this.results = results;
    }

    public UUID id() {
        return id;
    }

    public String court() {
        return court;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public String fileHash() {
        return fileHash;
    }

    public UploadResults results() {
        return results;
    }
}
