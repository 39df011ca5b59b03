package vn.tgpl.court.reference.domain;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a court says of one of its rooms.
 *
 * @param capacity how many people it seats, or null where that is not told
 * @param onlineEquipment whether an online hearing can be held in it (TTLT 05/2021)
 * @param validTo its last day, or null
 * @param succeededBy the code of the room that is used after its last day, or null
 */
@Embeddable
public record RoomEntry(
        @NotBlank @Size(max = 100) String name,
        @Min(1) @Max(10_000) Integer capacity,
        Boolean onlineEquipment,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @Size(min = 1, max = 20) String succeededBy) {

    public RoomEntry {
        onlineEquipment = onlineEquipment != null && onlineEquipment;
    }

    boolean isOpen(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
