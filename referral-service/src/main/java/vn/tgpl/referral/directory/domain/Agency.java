package vn.tgpl.referral.directory.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** An agency (cơ quan, tổ chức) under its electronic identifier. */
@Entity
@Table(name = "agency")
public class Agency {

    @Id
    private String id;

    @Version
    private long version;

    @Embedded
    private AgencyEntry entry;

    protected Agency() {}

    public Agency(AgencyEntry entry) {
        this.id = entry.id();
        this.entry = entry;
    }

    /** Takes over what the entry says; whether that is anything new. */
    public boolean change(AgencyEntry entry) {
        var isNew = !entry.equals(this.entry);
        this.entry = entry;
        return isNew;
    }

    public boolean acts(LocalDate day) {
        return entry.acts(day);
    }

    /** The audit keys what it speaks of by UUID: the agency's is made of its identifier. */
    public static UUID auditSubject(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public AgencyEntry entry() {
        return entry;
    }
}
