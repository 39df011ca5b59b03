package vn.tgpl.referral.duty.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What the Centre plans for a period (lịch trực).
 *
 * @param centrePhone the Centre's own number, for when nobody on duty answers
 */
public record RosterPlan(
        @NotNull @Pattern(regexp = "[+0-9 ().-]{3,30}") String centrePhone,
        @NotEmpty @Size(max = 3000) List<@NotNull @Valid Shift> shifts) {}
