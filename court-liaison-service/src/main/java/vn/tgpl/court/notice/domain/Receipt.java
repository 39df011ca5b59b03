package vn.tgpl.court.notice.domain;

import java.time.Instant;

/**
 * That a party says it was told.
 *
 * @param version the version of the hearing that it has seen
 */
public record Receipt(long version, Instant receivedAt, Means means) {}
