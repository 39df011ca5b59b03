package vn.tgpl.court.schedule.domain;

import java.util.List;
import java.util.UUID;
import vn.tgpl.court.listing.domain.HearingSchedule;
import vn.tgpl.court.listing.domain.HearingStatus;
import vn.tgpl.court.listing.domain.MatchedCase;

/** A hearing as it stands, read to be shown. */
public record PulledHearing(
        UUID id,
        long version,
        String court,
        String reference,
        HearingStatus status,
        HearingSchedule sent,
        List<MatchedCase> cases) {}
