package vn.tgpl.casework.intake.http;

import jakarta.validation.constraints.NotNull;

/**
 * An acceptance (thụ lý).
 *
 * @param category the category of entitled persons (diện người được trợ giúp pháp lý) that the Centre found, as the
 *     law's code of today
 * @param immediate whether proof of it may follow (thụ lý ngay, Circular 12/2018 Art. 6)
 */
public record AcceptanceRequest(@NotNull String category, Boolean immediate) {}
