package vn.tgpl.referral.area.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.referral.area.domain.Responsibility;

/** Who becomes responsible; the path says for which commune and from which day on. */
public record ResponsibilityRequest(
        @NotNull UUID providerId,

        @NotBlank @Size(max = 200) @Schema(description = "The officer's professional name")
        String name,

        @Schema(description = "The last day; null until further notice")
        LocalDate to) {

    Responsibility from(LocalDate from) {
        if (to != null && to.isBefore(from)) {
            throw new InvalidInput(InputError.at("/to", "before-from"));
        }
        return new Responsibility(from, to, providerId, name);
    }
}
