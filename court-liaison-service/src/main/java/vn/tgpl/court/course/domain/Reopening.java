package vn.tgpl.court.course.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.tgpl.contracts.TimePrecision;
import vn.tgpl.court.listing.domain.HearingSchedule;
import vn.tgpl.court.listing.domain.SittingDay;

/** When and where a hearing that was put off goes on; how exactly is as before where it is left out. */
public record Reopening(
        TimePrecision timePrecision,
        @NotEmpty @Size(max = 60) List<@NotNull @Valid SittingDay> days) {

    public HearingSchedule of(HearingSchedule earlier) {
        return earlier.on(timePrecision == null ? earlier.timePrecision() : timePrecision, days);
    }
}
