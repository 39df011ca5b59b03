package vn.tgpl.court.repull.http;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.court.schedule.DayRange;
import vn.tgpl.court.schedule.domain.HearingScope;
import vn.tgpl.platform.input.AgencyId;
import vn.tgpl.platform.problem.InputError;

/** Which hearings to tell again. */
@Schema(name = "HearingRepullRequest")
record RepullRequest(
        @AgencyId @Schema(description = "Only this court's") String court,
        @NotNull LocalDate from,

        @NotNull @Schema(description = "The last day, included")
        LocalDate to) {

    HearingScope of(String agency, int mostDays) {
        var range = new DayRange(from, to).check(mostDays, InputError.at("/to", ""));
        return new HearingScope(agency, court, null, range.from(), range.to());
    }
}
