package vn.tgpl.court.listing.domain;

import jakarta.validation.constraints.Size;

/** Whether the court needs an interpreter (người phiên dịch), and of which language. */
public record Interpreter(
        Boolean needed, @Size(min = 1, max = 100) String language) {}
