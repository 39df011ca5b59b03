package vn.tgpl.casework.assignment.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.platform.id.Ids;
import vn.tgpl.platform.secret.Secret;

/** The aided person asks for another provider (Circular 12/2018 Art. 9(1)), and what the Centre answered. */
@Entity
@Table(name = "change_request")
public class ChangeRequest {

    @Id
    private UUID id;

    private UUID caseId;
    private UUID providerId;
    private Instant receivedAt;
    private String ground;

    @JdbcTypeCode(SqlTypes.JSON)
    private Secret detail;

    private Instant decidedAt;
    private Boolean accepted;

    @JdbcTypeCode(SqlTypes.JSON)
    private Secret answer;

    protected ChangeRequest() {}

    public ChangeRequest(UUID caseId, UUID providerId, RequestedChange requested) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.providerId = providerId;
        this.receivedAt = requested.receivedAt();
        this.ground = requested.ground();
        this.detail = requested.detail();
    }

    /** @throws ChangeRequestAnswered if it was answered before */
    public void answer(boolean accepted, Secret answer, Instant at) {
        if (decidedAt != null) {
            throw new ChangeRequestAnswered();
        }
        this.accepted = accepted;
        this.answer = answer;
        this.decidedAt = at;
    }

    public UUID id() {
        return id;
    }

    /** The provider whom the person wants to be replaced. */
    public UUID providerId() {
        return providerId;
    }

    public RequestedChange requested() {
        return new RequestedChange(receivedAt, ground, detail);
    }

    /** When the Centre answered, or null. */
    public Instant decidedAt() {
        return decidedAt;
    }

    public Boolean accepted() {
        return accepted;
    }

    public Secret answer() {
        return answer;
    }
}
