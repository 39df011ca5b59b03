package vn.tgpl.court.calendar.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tgpl.court.schedule.domain.HearingScope;
import vn.tgpl.platform.id.Ids;

/** A calendar of an agency, of its court's list or of one provider, that programs read by its secret address. */
@Entity
@Table(name = "calendar")
public class Calendar {

    @Id
    private UUID id;

    private String agency;
    private String court;
    private UUID provider;
    private String tokenHash;
    private Instant createdAt;
    private Instant revokedAt;
    private Instant lastReadAt;

    protected Calendar() {}

    public Calendar(String agency, String court, UUID provider, CalendarToken token, Instant now) {
        this.id = Ids.next();
        this.agency = agency;
        this.court = court;
        this.provider = provider;
        this.tokenHash = token.hash();
        this.createdAt = now;
    }

    /** From now on its address leads nowhere. */
    public void revoke(Instant now) {
        revokedAt = now;
    }

    public void readAt(Instant now) {
        lastReadAt = now;
    }

    /** Which hearings it shows. */
    public HearingScope scope(LocalDate from, LocalDate to) {
        return new HearingScope(agency, court, provider, from, to);
    }

    public UUID id() {
        return id;
    }

    public String agency() {
        return agency;
    }

    public String court() {
        return court;
    }

    public UUID provider() {
        return provider;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant lastReadAt() {
        return lastReadAt;
    }
}
