package vn.tgpl.referral.explanation.domain;

import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.RequestStatus;

/**
 * Which of an agency's explanations to list; null asks for all.
 *
 * @param from explained at or after
 * @param to explained before
 * @param before only those recorded before this one
 */
public record ExplanationFilter(
        Instant from, Instant to, String stage, String event, RequestStatus outcome, UUID referral, UUID before) {}
