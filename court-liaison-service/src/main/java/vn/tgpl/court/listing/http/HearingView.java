package vn.tgpl.court.listing.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.contracts.HearingMode;
import vn.tgpl.contracts.Procedure;
import vn.tgpl.contracts.TimePrecision;
import vn.tgpl.court.listing.ListedHearing;
import vn.tgpl.court.listing.domain.HearingPerson;
import vn.tgpl.court.listing.domain.HearingPoint;
import vn.tgpl.court.listing.domain.HearingStatus;
import vn.tgpl.court.listing.domain.Instance;
import vn.tgpl.court.listing.domain.Interpreter;
import vn.tgpl.court.listing.domain.ListStage;
import vn.tgpl.court.listing.domain.MatchedCase;
import vn.tgpl.court.listing.domain.Proceeding;
import vn.tgpl.court.listing.domain.Publicity;
import vn.tgpl.court.listing.domain.SittingDay;
import vn.tgpl.court.listing.domain.Track;
import vn.tgpl.platform.precondition.Versioned;

/** A hearing as the agencies of its proceeding see it: where it stands, what the court sent, which cases it found. */
@Schema(name = "Hearing")
public record HearingView(
        UUID id,

        @Schema(description = "Counts what the court changed")
        long version,

        String court,
        String reference,
        HearingStatus status,
        Proceeding proceeding,
        Procedure procedure,
        Track track,
        Instance instance,
        ListStage list,
        HearingMode mode,
        TimePrecision timePrecision,
        List<SittingDay> days,
        List<HearingPoint> points,
        Publicity publicity,
        LocalDate trialDecisionOn,
        String judge,
        String clerk,
        List<HearingPerson> persons,
        Interpreter interpreter,
        List<MatchedCase> cases,
        @JsonIgnore String tag)
        implements Versioned {

    /** For who follows it: what is shown changes with the cases too, which make no new version. */
    static HearingView of(ListedHearing listed) {
        var cases = listed.summary().cases();
        var suffix = cases.isEmpty()
                ? ""
                : "-" + Integer.toHexString(cases.toString().hashCode());
        return of(listed, listed.summary().version() + suffix);
    }

    /** For the court that put it: the same again has the same tag, whatever it has found meanwhile. */
    static HearingView answering(ListedHearing listed) {
        return of(listed, String.valueOf(listed.summary().version()));
    }

    private static HearingView of(ListedHearing listed, String tag) {
        var hearing = listed.summary();
        var sent = listed.schedule();
        return new HearingView(
                hearing.id(),
                hearing.version(),
                hearing.court(),
                hearing.reference(),
                hearing.status(),
                sent.proceeding(),
                sent.procedure(),
                sent.track(),
                sent.instance(),
                sent.list(),
                sent.mode(),
                sent.timePrecision(),
                sent.days(),
                sent.points(),
                sent.publicity(),
                sent.trialDecisionOn(),
                sent.judge(),
                sent.clerk(),
                sent.persons(),
                sent.interpreter(),
                hearing.cases(),
                tag);
    }
}
