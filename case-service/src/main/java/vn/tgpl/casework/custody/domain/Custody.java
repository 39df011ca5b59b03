package vn.tgpl.casework.custody.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The custody (tạm giữ) of a case's person, with the period that runs: the first, or that of an extension. */
@Entity
@Table(name = "custody")
public class Custody {

    @Id
    private UUID caseId;

    @Version
    private long version;

    @Embedded
    private CustodyEntry entry;

    private Instant periodFrom;
    private Instant periodTo;

    protected Custody() {}

    public Custody(UUID caseId) {
        this.caseId = caseId;
    }

    /** The orders now say this; the time of the last order is from here to there. */
    public void write(CustodyEntry entry, Period period) {
        this.entry = entry;
        this.periodFrom = period.from();
        this.periodTo = period.to();
    }

    /** The time of one order; {@code to} is null where no rule is in force that counts it. */
    public record Period(Instant from, Instant to) {}

    public Period period() {
        return new Period(periodFrom, periodTo);
    }

    public UUID caseId() {
        return caseId;
    }

    public long version() {
        return version;
    }

    public CustodyEntry entry() {
        return entry;
    }
}
