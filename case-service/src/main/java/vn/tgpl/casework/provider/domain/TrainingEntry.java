package vn.tgpl.casework.provider.domain;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** A training (tập huấn, bồi dưỡng) that a provider took part in, on a day and for so many hours. */
public record TrainingEntry(
        @NotNull LocalDate on,
        @Min(1) @Max(24) int hours,
        @NotBlank @Size(max = 500) String subject) {

    /** @throws InvalidInput for a training of the future */
    public void check(LocalDate today) {
        if (on.isAfter(today)) {
            throw new InvalidInput(InputError.at("/on", "in-future"));
        }
    }
}
