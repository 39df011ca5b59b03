package vn.tgpl.court.notice.domain;

import java.time.Instant;

/** What a party last said that it was told of, before the version that it must be told now. */
public record EarlierReceipt(long version, Instant receivedAt) {}
