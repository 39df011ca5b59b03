package vn.tgpl.casework.fee.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.platform.id.Ids;

/** What a provider chose in writing right after the assignment; it never changes (Decree 144/2017/NĐ-CP Art. 12). */
@Entity
@Table(name = "fee_choice")
public class FeeChoice {

    @Id
    private UUID id;

    private UUID caseId;
    private UUID providerId;

    @Embedded
    private FeeTerms terms;

    private Instant chosenAt;

    protected FeeChoice() {}

    public FeeChoice(UUID caseId, UUID providerId, FeeTerms terms, Instant chosenAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.providerId = providerId;
        this.terms = terms;
        this.chosenAt = chosenAt;
    }

    public boolean isFor(FeeTerms other) {
        return terms.isSameAs(other);
    }

    public UUID providerId() {
        return providerId;
    }

    public FeeTerms terms() {
        return terms;
    }

    public Instant chosenAt() {
        return chosenAt;
    }
}
