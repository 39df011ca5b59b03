package vn.tgpl.casework.conflict.http;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The case of the person whose interests are opposed. */
public record OppositionRequest(@NotNull UUID caseId) {}
