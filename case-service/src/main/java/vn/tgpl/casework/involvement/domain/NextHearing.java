package vn.tgpl.casework.involvement.domain;

import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.TimePrecision;

/** The hearing that comes next: when, at which court, in which room. */
public record NextHearing(UUID hearingId, String court, Instant start, String room, TimePrecision timePrecision) {}
