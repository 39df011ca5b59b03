package vn.tgpl.court.clash.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.platform.id.Ids;

/** What a hearing takes up on one of its days: the day itself, a courtroom, or a provider. */
@Entity
@Table(name = "engagement")
public class Engagement {

    @Id
    private UUID id;

    private UUID hearingId;

    @Enumerated(EnumType.STRING)
    private EngagementKind kind;

    private String resource;
    private String court;
    private String reference;
    private String organisation;
    private LocalDate day;
    private Instant startsAt;
    private Instant endsAt;
    private boolean morning;
    private boolean afternoon;
    private String site;
    private String room;

    protected Engagement() {}

    Engagement(Hearing hearing, String organisation, TimeTaken time, Taken taken) {
        this.id = Ids.next();
        this.hearingId = hearing.id();
        this.court = hearing.court();
        this.reference = hearing.reference();
        this.organisation = organisation;
        this.kind = taken.kind();
        this.resource = taken.resource();
        this.site = taken.site();
        this.room = taken.room();
        this.day = time.day();
        this.startsAt = time.start();
        this.endsAt = time.end();
        this.morning = time.morning();
        this.afternoon = time.afternoon();
    }

    /** Whom or what it takes up, and where. */
    record Taken(EngagementKind kind, String resource, String site, String room) {}

    /** All that two of one hearing may differ in. */
    public List<Object> value() {
        return List.of(
                kind, resource, String.valueOf(organisation), startsAt, endsAt, morning, site, String.valueOf(room));
    }

    boolean overlaps(Engagement other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    /** Two in one courtroom are in one place; where a courtroom is not known nobody can say so. */
    boolean isWhere(Engagement other) {
        return site.equals(other.site) && room != null && room.equals(other.room);
    }

    public boolean isOf(UUID hearing) {
        return hearingId.equals(hearing);
    }

    public UUID id() {
        return id;
    }

    public UUID hearingId() {
        return hearingId;
    }

    public EngagementKind kind() {
        return kind;
    }

    public String resource() {
        return resource;
    }

    public String court() {
        return court;
    }

    public String reference() {
        return reference;
    }

    public String organisation() {
        return organisation;
    }

    public LocalDate day() {
        return day;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public String room() {
        return room;
    }
}
