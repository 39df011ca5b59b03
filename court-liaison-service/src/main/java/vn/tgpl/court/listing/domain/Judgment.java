package vn.tgpl.court.listing.domain;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The judgment or decision (bản án, quyết định) by its number and date. */
public record Judgment(
        @NotBlank @Size(max = 60) String number, @NotNull LocalDate date) {}
