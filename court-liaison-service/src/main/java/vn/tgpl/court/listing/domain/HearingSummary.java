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
 * @param noticeVersion the last version of which the organisation and the provider must be told
 * @param changedFields in what this version differs from the one before
 * @param start the beginning of the first day that stands
 * @param end the end of the last day that stands
 * @param room the courtroom of that first day, or null
 */
public record HearingSummary(
        UUID id,
        long version,
        long noticeVersion,
        List<String> changedFields,
        String court,
        String reference,
        HearingStatus status,
        ProceedingNumbers proceeding,
        Procedure procedure,
        Track track,
        Instance instance,
        ListStage list,
        HearingMode mode,
        TimePrecision timePrecision,
        Instant start,
        Instant end,
        String room,
        List<SittingDay> days,
        Publicity publicity,
        List<MatchedCase> cases) {

    static HearingSummary of(Hearing hearing, List<MatchedCase> cases) {
        var sent = hearing.schedule();
        return new HearingSummary(
                hearing.id(),
                hearing.version(),
                hearing.noticeVersion(),
                hearing.changedFields(),
                hearing.court(),
                hearing.reference(),
                hearing.status(),
                sent.proceeding().numbers(),
                sent.procedure(),
                sent.track(),
                sent.instance(),
                sent.list(),
                sent.mode(),
                sent.timePrecision(),
                sent.start(),
                sent.end(),
                sent.room(),
                sent.days(),
                sent.publicity(),
                cases);
    }

    /** What is left to tell who takes part no more: which hearing it was. */
    public HearingSummary gone() {
        return new HearingSummary(
                id,
                version,
                noticeVersion,
                List.of(),
                court,
                reference,
                status,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of());
    }
}
