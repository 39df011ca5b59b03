package vn.tgpl.platform.law;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.platform.precondition.Versioned;

/** A table of the law, and who loaded it. */
@Schema(name = "LawTable", description = "Một bảng của pháp luật / a table of the law")
record LawTableView(
        @Schema(examples = "calendar-overrides.csv") String file,

        @Schema(nullable = true, description = "null for the table as shipped") @JsonProperty("version")
        Long loadedVersion,

        @Schema(nullable = true) String loadedBy,
        @Schema(nullable = true) Instant loadedAt,

        @Schema(description = "False where this release cannot read the loaded text; the shipped one is in force")
        boolean inForce)
        implements Versioned {

    static LawTableView of(String file, Optional<LawTable> newest, Law law) {
        return new LawTableView(
                file,
                newest.map(LawTable::version).orElse(null),
                newest.map(LawTable::loadedBy).orElse(null),
                newest.map(LawTable::loadedAt).orElse(null),
                law.isReadable(file));
    }

    @Override
    public long version() {
        return loadedVersion == null ? 0 : loadedVersion;
    }
}
