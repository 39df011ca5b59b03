package vn.tgpl.court.reference.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.tgpl.platform.id.Ids;

/** A courtroom (phòng xử án). It is closed by its last day and never removed: old hearings name it. */
@Entity
@Table(name = "court_room")
public class Room {

    @Id
    private UUID id;

    @Version
    private long version;

    private String court;

    /** As the court first wrote it. */
    private String code;

    private String codeKey;

    @Embedded
    private RoomEntry entry;

    protected Room() {}

    public Room(String court, RoomCode code, RoomEntry entry) {
        this.id = Ids.next();
        this.court = court;
        this.code = code.text();
        this.codeKey = code.key();
        this.entry = entry;
    }

    /** Takes over what the court says; whether that is anything new. */
    public boolean change(RoomEntry next) {
        var isNew = !next.equals(entry);
        this.entry = next;
        return isNew;
    }

    public boolean is(RoomCode other) {
        return codeKey.equals(other.key());
    }

    public boolean isOpen(LocalDate day) {
        return entry.isOpen(day);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String court() {
        return court;
    }

    public RoomCode code() {
        return new RoomCode(code);
    }

    public RoomEntry entry() {
        return entry;
    }
}
