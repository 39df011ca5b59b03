package vn.tgpl.court.listing.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A point of an online hearing (điểm cầu, TTLT 05/2021).
 *
 * @param place an agency's identifier, or the place in words
 */
public record HearingPoint(
        @NotNull PointKind kind, @NotBlank @Size(max = 200) String place) {}
