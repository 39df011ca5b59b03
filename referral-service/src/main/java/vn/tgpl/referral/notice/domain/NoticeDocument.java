package vn.tgpl.referral.notice.domain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The paper (văn bản) that carries the notice: its number, notation, date and signer. */
public record NoticeDocument(
        @NotBlank @Size(max = 30) String number,
        @NotBlank @Size(max = 60) String notation,
        @NotNull LocalDate promulgatedOn,
        @Valid Signer signer) {

    public record Signer(
            @NotBlank @Size(max = 200) String fullName,
            @Size(max = 200) String position) {}
}
