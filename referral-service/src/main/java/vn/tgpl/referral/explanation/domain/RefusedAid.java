package vn.tgpl.referral.explanation.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * That the person refused legal aid, in minutes signed by three sides. The published draft of TTLT 29/2025 asks for
 * them; the wording in force is not confirmed.
 *
 * @param threePartyMinutes the number of the minutes
 * @param parties who signed: at least one for each side
 */
public record RefusedAid(
        @NotBlank @Size(max = 60) String threePartyMinutes,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid Signatory> parties) {

    boolean hasEverySide() {
        var signed = parties.stream().map(Signatory::side).collect(Collectors.toSet());
        return signed.containsAll(Arrays.asList(Signatory.Side.values()));
    }
}
