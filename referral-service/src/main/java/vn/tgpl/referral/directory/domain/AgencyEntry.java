package vn.tgpl.referral.directory.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.tgpl.platform.input.AgencyId;

/**
 * What the directory says of one agency: a row of the operator's file.
 *
 * @param id the electronic identifier (mã định danh điện tử)
 * @param scheme who gave the identifier: VN-QD20 (QĐ 20/2020/QĐ-TTg) where nothing is said
 * @param commune the commune that the agency serves, or null
 * @param parent the agency above it, or null
 * @param phone of the office, as are email and address: never a person's
 * @param validTo its last day, or null
 * @param succeededBy who acts in its place after its last day, or null
 */
@Embeddable
public record AgencyEntry(
        @NotNull @AgencyId @Column(insertable = false, updatable = false)
        String id,

        @Pattern(regexp = "[A-Z0-9-]{2,20}") String scheme,
        @NotBlank @Size(max = 300) String name,
        @NotNull @Enumerated(EnumType.STRING) AgencyKind kind,
        @NotNull @Pattern(regexp = "\\d{2}") String province,
        @Pattern(regexp = "\\d{5}") String commune,
        @AgencyId String parent,
        @Pattern(regexp = "[+0-9 ().-]{3,30}") String phone,

        @Pattern(regexp = "[^@\\s]+@[^@\\s]+") @Size(max = 200)
        String email,

        @Size(max = 500) String address,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @AgencyId String succeededBy) {

    public AgencyEntry {
        scheme = scheme == null ? "VN-QD20" : scheme;
    }

    boolean endsBeforeItBegins() {
        return validTo != null && validTo.isBefore(validFrom);
    }

    boolean acts(LocalDate day) {
        return !day.isBefore(validFrom) && !hasEnded(day);
    }

    boolean hasEnded(LocalDate day) {
        return validTo != null && day.isAfter(validTo);
    }
}
