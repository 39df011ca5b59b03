package vn.tgpl.referral.directory.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.platform.precondition.Versioned;
import vn.tgpl.referral.directory.domain.Agency;
import vn.tgpl.referral.directory.domain.AgencyKind;

/** An agency, and who acts for it on the day that was asked for. */
@Schema(name = "Agency")
public record AgencyView(
        String id,
        long version,
        String scheme,
        String name,
        AgencyKind kind,
        String province,
        String commune,
        String parent,
        String phone,
        String email,
        String address,
        LocalDate validFrom,
        LocalDate validTo,
        String succeededBy,

        @Schema(description = "Who acts for it on that day: itself, or the last of its successors; null: nobody")
        String successor,

        @JsonIgnore String tag)
        implements Versioned {

    static AgencyView of(Agency agency, Optional<Agency> acting) {
        var entry = agency.entry();
        var successor = acting.map(Agency::id).orElse(null);
        return new AgencyView(
                agency.id(),
                agency.version(),
                entry.scheme(),
                entry.name(),
                entry.kind(),
                entry.province(),
                entry.commune(),
                entry.parent(),
                entry.phone(),
                entry.email(),
                entry.address(),
                entry.validFrom(),
                entry.validTo(),
                entry.succeededBy(),
                successor,
                // the successor changes with the day and with other agencies
                agency.version() + "-"
                        + Integer.toHexString(String.valueOf(successor).hashCode()));
    }
}
