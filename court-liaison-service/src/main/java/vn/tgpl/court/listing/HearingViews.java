package vn.tgpl.court.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.court.listing.HearingView.WarningView;
import vn.tgpl.platform.clock.ClockView;
import vn.tgpl.platform.problem.Language;

/** Shows hearings in the caller's language. */
@ApplicationScoped
public class HearingViews {

    private final Language language;
    private final Clock clock;

    HearingViews(Language language, Clock clock) {
        this.language = language;
        this.clock = clock;
    }

    /** For who follows it: what is shown changes also with what makes no new version. */
    public HearingView of(ListedHearing listed) {
        var more = Stream.of(
                        listed.summary().cases(), listed.related(), listed.warnings(), listed.appeals(), clocks(listed))
                .filter(part -> !part.isEmpty())
                .map(Object::toString)
                .collect(Collectors.joining());
        var suffix = more.isEmpty() ? "" : "-" + Integer.toHexString(more.hashCode());
        return of(listed, listed.summary().version() + suffix);
    }

    /** For the court that changed it: the same again has the same tag, whatever it has found meanwhile. */
    public HearingView answering(ListedHearing listed) {
        return of(listed, String.valueOf(listed.summary().version()));
    }

    private HearingView of(ListedHearing listed, String tag) {
        var hearing = listed.summary();
        return new HearingView(
                hearing.id(),
                hearing.version(),
                hearing.noticeVersion(),
                hearing.changedFields(),
                hearing.court(),
                hearing.reference(),
                hearing.status(),
                listed.standing().decision(),
                listed.standing().outcome(),
                listed.schedule(),
                listed.related(),
                hearing.cases(),
                clocks(listed),
                listed.appeals(),
                warnings(listed),
                tag);
    }

    private List<ClockView> clocks(ListedHearing listed) {
        var now = clock.instant();
        return listed.clocks().stream().map(c -> ClockView.of(c, now)).toList();
    }

    private List<WarningView> warnings(ListedHearing listed) {
        return listed.warnings().stream()
                .map(w -> new WarningView(w.pointer(), w.code(), language.text("warning." + w.code(), w.about())))
                .toList();
    }
}
