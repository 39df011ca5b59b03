package vn.tgpl.platform.law;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.platform.id.Ids;

/** A table as it was loaded, once; the database refuses to change or delete it. */
@Entity
@Table(name = "law_table")
class LawTable {

    /** Where it came from. */
    enum Source {
        UPLOAD,
        MOUNTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long version;

    /** What the audit knows it by. */
    private UUID id;

    private String file;
    private String text;

    @Enumerated(EnumType.STRING)
    private Source source;

    private String loadedBy;
    private Instant loadedAt;

    protected LawTable() {}

    LawTable(String file, String text, Source source, String loadedBy, Instant loadedAt) {
        this.id = Ids.next();
        this.file = file;
        this.text = text;
        this.source = source;
        this.loadedBy = loadedBy;
        this.loadedAt = loadedAt;
    }

    long version() {
        return version;
    }

    UUID id() {
        return id;
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    String loadedBy() {
        return loadedBy;
    }

    Instant loadedAt() {
        return loadedAt;
    }
}
