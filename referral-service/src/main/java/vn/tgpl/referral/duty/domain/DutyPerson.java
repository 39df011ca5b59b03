package vn.tgpl.referral.duty.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Who is on duty (người trực) or backs up (người hỗ trợ trực), by professional name and duty telephone.
 *
 * @param providerId null for who is no provider
 */
public record DutyPerson(
        UUID providerId,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Pattern(regexp = "[+0-9 ().-]{3,30}") String phone) {}
