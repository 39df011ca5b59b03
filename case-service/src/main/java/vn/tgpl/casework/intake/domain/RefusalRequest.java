package vn.tgpl.casework.intake.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A refusal (từ chối thụ lý): in writing, with its reason; the detail stays with the Centre.
 *
 * @param ground a ground of refusal (Law 11/2017 Art. 30), as the law's code of today
 */
public record RefusalRequest(
        @NotNull String ground, @NotBlank @Size(max = 2000) String detail) {}
