package vn.tgpl.court.schedule.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tgpl.court.listing.domain.HearingSchedule;
import vn.tgpl.court.listing.domain.HearingStatus;
import vn.tgpl.court.listing.domain.MatchedCase;

/**
 * A hearing as it stands, read to be shown.
 *
 * @param changedAt when the court made this version
 * @param points those that it sent, with their names
 */
public record PulledHearing(
        UUID id,
        long version,
        String court,
        String reference,
        HearingStatus status,
        HearingSchedule sent,
        Instant changedAt,
        List<NamedPoint> points,
        List<MatchedCase> cases) {}
