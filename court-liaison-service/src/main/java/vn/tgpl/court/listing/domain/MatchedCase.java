package vn.tgpl.court.listing.domain;

import java.util.UUID;
import vn.tgpl.contracts.AssignedProvider;

/** A case that a hearing has found; {@code provider} is null before one is assigned. */
public record MatchedCase(UUID caseId, AssignedProvider provider) {}
