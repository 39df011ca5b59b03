package vn.tgpl.court.reference.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.court.reference.CourtDirectory;
import vn.tgpl.platform.precondition.Versioned;
import vn.tgpl.statute.place.JudicialBody;
import vn.tgpl.statute.table.Certainty;

/** A court as it is on the day that was asked for. */
@Schema(name = "Court")
public record CourtView(
        String id,
        String name,
        JudicialBody.Level level,
        String province,

        @Schema(description = "The former districts that it serves, where known")
        String area,

        String basis,
        Certainty certainty,
        LocalDate validFrom,
        LocalDate validTo,

        @Schema(description = "Whether it sits on that day; one that nobody has confirmed never does")
        boolean inForce,

        String succeededBy,

        @Schema(description = "Who sits for it on that day: itself, or the last of its successors; null: nobody")
        String successor)
        implements Versioned {

    static CourtView of(JudicialBody court, LocalDate day, CourtDirectory directory) {
        var standing = court.standing();
        return new CourtView(
                court.code(),
                court.name(),
                court.level(),
                court.province(),
                court.area().orElse(null),
                standing.basis(),
                standing.certainty(),
                standing.validity().from(),
                standing.validity().to(),
                standing.holds(day),
                court.succeededBy().orElse(null),
                directory.sitting(court.code(), day).map(JudicialBody::code).orElse(null));
    }

    @Override
    public long version() {
        return 0;
    }

    @Override
    @JsonIgnore
    public String tag() {
        return ContentTag.of(this);
    }
}
