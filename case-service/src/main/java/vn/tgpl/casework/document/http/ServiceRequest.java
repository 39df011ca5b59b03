package vn.tgpl.casework.document.http;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** When the provider received a document (tống đạt, giao). */
public record ServiceRequest(@NotNull Instant receivedAt) {}
