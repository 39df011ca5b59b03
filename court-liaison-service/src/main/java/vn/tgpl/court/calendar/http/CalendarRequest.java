package vn.tgpl.court.calendar.http;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.platform.input.AgencyId;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** Whose hearings the calendar is to show: a court's, a provider's, or the caller's where both are left out. */
record CalendarRequest(
        @AgencyId @Schema(description = "The caller's own court")
        String court,

        @Schema(description = "A provider: the caller, or any for the Centre")
        UUID provider) {

    void check() {
        if (court != null && provider != null) {
            throw new InvalidInput(List.of(InputError.at("/provider", "one-of-both")));
        }
    }
}
