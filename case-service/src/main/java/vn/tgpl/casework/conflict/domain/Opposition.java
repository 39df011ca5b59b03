package vn.tgpl.casework.conflict.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.platform.secret.Secret;

/** Two cases whose persons' interests are declared opposed. */
@Entity
@Table(name = "opposition")
public class Opposition {

    @Id
    private UUID id;

    private UUID caseId;
    private UUID otherCaseId;
    private Instant declaredAt;

    @Embedded
    private Withdrawal withdrawal;

    protected Opposition() {}

    public void withdraw(Secret reason, Instant at) {
        this.withdrawal = new Withdrawal(at, reason);
    }

    public UUID id() {
        return id;
    }

    /** The case that is opposed to this one. */
    public UUID opposedTo(UUID one) {
        return one.equals(caseId) ? otherCaseId : caseId;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    /** When and why it was withdrawn, or null. */
    public Withdrawal withdrawal() {
        return withdrawal;
    }
}
