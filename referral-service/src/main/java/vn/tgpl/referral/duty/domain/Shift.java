package vn.tgpl.referral.duty.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import vn.tgpl.platform.input.AgencyId;

/**
 * A time for which somebody is on duty (ca trực).
 *
 * @param end the first moment after it
 * @param place the only agency that it serves; null for every agency
 * @param communes those that it serves; empty for the whole province
 */
public record Shift(
        @NotNull Instant start,
        @NotNull Instant end,
        @NotNull DutyForm form,
        @AgencyId String place,

        @Size(max = 200) List<@NotNull @Pattern(regexp = "\\d{5}") String> communes,

        @NotNull @Valid DutyPerson onDuty,
        @Valid DutyPerson backup) {

    public Shift {
        communes = communes == null ? List.of() : communes;
    }

    boolean holds(Instant at) {
        return !at.isBefore(start) && at.isBefore(end);
    }

    boolean servesEveryAgency() {
        return place == null;
    }

    boolean servesTheProvince() {
        return communes.isEmpty();
    }

    boolean serves(String agency, String commune) {
        return (servesEveryAgency() || place.equals(agency)) && (servesTheProvince() || communes.contains(commune));
    }
}
