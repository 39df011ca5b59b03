package vn.tgpl.casework.quality.domain;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.util.UUID;
import vn.tgpl.platform.secret.Secret;

/**
 * How much of an activity's time is paid (thẩm định thời gian, Circular 12/2018 Art. 12).
 *
 * @param activityId the activity, as the case's record of work has it
 */
public record AppraisedActivity(
        @NotNull UUID activityId,
        @NotNull @Min(0) @Max(1440) Integer minutes,

        @NotNull(payload = Unwrapping.Skip.class) @NotBlank @Size(max = 500)
        Secret reason) {}
