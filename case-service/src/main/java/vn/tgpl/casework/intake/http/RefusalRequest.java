package vn.tgpl.casework.intake.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.tgpl.casework.casefile.domain.RefusalGround;

/** A refusal (từ chối thụ lý): in writing, with its reason; the detail stays with the Centre. */
public record RefusalRequest(
        @NotNull RefusalGround ground,
        @NotBlank @Size(max = 2000) String detail) {}
