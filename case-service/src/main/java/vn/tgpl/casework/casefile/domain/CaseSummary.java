package vn.tgpl.casework.casefile.domain;

import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.AssignedProvider;

/** A case without the person and without the category: what every agency that takes part may see. */
public record CaseSummary(
        UUID id,
        UUID referralId,
        CaseState state,
        String sender,
        Instant receivedAt,
        String fileCode,
        Instant acceptedAt,
        AssignedProvider provider,
        long version) {}
