package vn.tgpl.court.course.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Which hearing stands where one was listed twice.
 *
 * @param hearing its id, or the court's own reference
 */
public record Duplication(@NotBlank @Size(max = 100) String hearing) {}
