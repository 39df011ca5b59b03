package vn.tgpl.casework.fee.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.platform.id.Ids;

/** What the Centre found a case's written advice to be worth; a later finding is another one. */
@Entity
@Table(name = "advice_worth")
public class AdviceWorth {

    @Id
    private UUID id;

    private UUID caseId;

    @Embedded
    private Coefficient found;

    private Instant foundAt;

    protected AdviceWorth() {}

    public AdviceWorth(UUID caseId, Coefficient found, Instant now) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.found = found;
        this.foundAt = now;
    }

    public Coefficient found() {
        return found;
    }

    public Instant foundAt() {
        return foundAt;
    }
}
