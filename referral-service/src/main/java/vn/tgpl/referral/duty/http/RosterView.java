package vn.tgpl.referral.duty.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.platform.clock.ClockView;
import vn.tgpl.platform.precondition.Versioned;
import vn.tgpl.referral.duty.domain.Shift;

/** A roster as the Centre publishes it and agencies read it. */
@Schema(name = "Roster")
public record RosterView(
        LocalDate from,
        LocalDate to,
        long version,
        Instant publishedAt,
        Instant changedAt,
        List<RosterWarning> warnings,
        List<ClockView> clocks,
        String centrePhone,
        List<Shift> shifts)
        implements Versioned {

    /** What is lacking in a time and place; it hindered nothing. */
    public record RosterWarning(
            @Schema(examples = "nobody-on-duty") String code,
            Instant start,
            Instant end,

            @Schema(description = "Empty for the whole province")
            List<String> communes,

            String detail) {}
}
