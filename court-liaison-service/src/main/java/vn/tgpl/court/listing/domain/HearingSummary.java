package vn.tgpl.court.listing.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tgpl.contracts.HearingMode;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.ProceedingNumbers;
import vn.tgpl.contracts.TimePrecision;

/**
 * A hearing in lists and feeds: when, where and about what; no officer is named.
 *
 * @param start the beginning of the first day
 * @param end the end of the last day
 * @param room the courtroom of the first day, or null
 */
public record HearingSummary(
        UUID id,
        long version,
        String court,
        String reference,
        HearingStatus status,
        ProceedingNumbers proceeding,
        Procedure procedure,
        Instance instance,
        ListStage list,
        HearingMode mode,
        TimePrecision timePrecision,
        Instant start,
        Instant end,
        String room,
        Publicity publicity,
        List<MatchedCase> cases) {}
