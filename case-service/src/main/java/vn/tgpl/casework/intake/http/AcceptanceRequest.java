package vn.tgpl.casework.intake.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * An acceptance (thụ lý).
 *
 * @param category the eligibility category (diện người được trợ giúp pháp lý) that the Centre found, as a code
 * @param immediate whether proof of it may follow (thụ lý ngay, Circular 12/2018 Art. 6)
 */
public record AcceptanceRequest(
        @NotNull @Pattern(regexp = "[A-Z0-9_]{2,60}") String category, Boolean immediate) {}
