package vn.tgpl.court.listing.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import vn.tgpl.court.listing.ListedHearing;
import vn.tgpl.court.listing.http.HearingView.WarningView;
import vn.tgpl.platform.problem.Language;

/** Shows hearings in the caller's language. */
@ApplicationScoped
public class HearingViews {

    private final Language language;

    HearingViews(Language language) {
        this.language = language;
    }

    /** For who follows it: what is shown changes also with what makes no new version. */
    public HearingView of(ListedHearing listed) {
        var cases = listed.summary().cases();
        var isPlain = cases.isEmpty()
                && listed.related().isEmpty()
                && listed.warnings().isEmpty();
        var more = Objects.hash(cases.toString(), listed.related().toString(), listed.warnings());
        return of(listed, listed.summary().version() + (isPlain ? "" : "-" + Integer.toHexString(more)));
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
                warnings(listed),
                tag);
    }

    private List<WarningView> warnings(ListedHearing listed) {
        return listed.warnings().stream()
                .map(w -> new WarningView(w.pointer(), w.code(), language.text("warning." + w.code(), w.about())))
                .toList();
    }
}
