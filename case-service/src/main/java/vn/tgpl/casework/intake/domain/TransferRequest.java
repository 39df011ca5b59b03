package vn.tgpl.casework.intake.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import vn.tgpl.casework.casefile.domain.Transfer;
import vn.tgpl.platform.input.AgencyId;

/**
 * A transfer (chuyển yêu cầu, Law 11/2017 Art. 35): to another province's Centre, or to another organisation.
 *
 * @param toProvince the province's official code of today
 * @param reason it is told the person in writing (Form 09), and stays with the Centre
 */
public record TransferRequest(
        @Pattern(regexp = "\\d{2}") String toProvince,
        @AgencyId String toAgency,
        @NotBlank @Size(max = 2000) String reason) {

    public Transfer toTransfer(Instant at) {
        return new Transfer(toProvince, toAgency, reason, at);
    }
}
