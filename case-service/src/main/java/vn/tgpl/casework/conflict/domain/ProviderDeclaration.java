package vn.tgpl.casework.conflict.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tgpl.platform.id.Ids;
import vn.tgpl.platform.secret.Secret;

/** What stands between a provider and a case, or all cases of a proceeding, as it was declared. */
@Entity
@Table(name = "provider_declaration")
public class ProviderDeclaration {

    @Id
    private UUID id;

    private UUID providerId;
    private String ground;
    private UUID caseId;
    private String proceeding;

    @JdbcTypeCode(SqlTypes.JSON)
    private Secret detail;

    private Instant declaredAt;

    @Embedded
    private Withdrawal withdrawal;

    protected ProviderDeclaration() {}

    public ProviderDeclaration(UUID providerId, Declared declared, Instant at) {
        this.id = Ids.next();
        this.providerId = providerId;
        this.ground = declared.ground();
        this.caseId = declared.caseId();
        this.proceeding = declared.proceeding();
        this.detail = declared.detail();
        this.declaredAt = at;
    }

    /** It holds no more; the first reason stays. */
    public void withdraw(Secret reason, Instant at) {
        if (withdrawal != null) {
            throw new AlreadyWithdrawn();
        }
        this.withdrawal = new Withdrawal(at, reason);
    }

    public UUID id() {
        return id;
    }

    public UUID providerId() {
        return providerId;
    }

    public String ground() {
        return ground;
    }

    public Secret detail() {
        return detail;
    }

    public Declared declared() {
        return new Declared(ground, caseId, proceeding, detail);
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    /** When and why it was withdrawn, or null. */
    public Withdrawal withdrawal() {
        return withdrawal;
    }
}
