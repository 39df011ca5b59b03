package vn.tgpl.casework.quality.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.tgpl.platform.secret.Secret;

/**
 * How one who looked at the work scores its quality (Circular 12/2018 Art. 16).
 *
 * @param art61Breach whether the work broke Law 11/2017 Art. 6(1): then it fails whatever the score
 * @param comment in words; required for a breach, and told to nobody but the Centre and the Department of Justice
 */
public record QualityScores(
        @NotEmpty @Size(max = 40) List<@NotNull @Valid CriterionScore> scores,
        @NotNull Boolean art61Breach,
        @Size(max = 2000) Secret comment) {}
