package vn.tgpl.casework.conflict.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two cases whose persons' interests are opposed. */
@Schema(name = "Opposition")
public record OppositionView(UUID caseId, UUID opposedCase) {}
