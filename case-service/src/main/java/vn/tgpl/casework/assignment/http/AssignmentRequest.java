package vn.tgpl.casework.assignment.http;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Whom the Centre assigns. */
public record AssignmentRequest(@NotNull UUID providerId) {}
