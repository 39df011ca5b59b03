package vn.tgpl.referral.duty.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.tgpl.platform.clock.ClockView;
import vn.tgpl.platform.problem.Language;
import vn.tgpl.referral.duty.PublishedRoster;
import vn.tgpl.referral.duty.domain.Gap;
import vn.tgpl.referral.duty.http.RosterView.RosterWarning;
import vn.tgpl.statute.time.LegalTime;

/** Shows rosters in the caller's language. */
@ApplicationScoped
class RosterViews {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).withZone(LegalTime.ZONE);

    private final Clock clock;
    private final Language language;

    RosterViews(Clock clock, Language language) {
        this.clock = clock;
        this.language = language;
    }

    RosterView of(PublishedRoster published) {
        var now = clock.instant();
        var summary = published.roster().summary();
        var plan = published.roster().plan();
        return new RosterView(
                summary.from(),
                summary.to(),
                summary.version(),
                summary.publishedAt(),
                summary.changedAt(),
                published.gaps().stream().map(this::warning).toList(),
                published.clocks().stream().map(c -> ClockView.of(c, now)).toList(),
                plan.centrePhone(),
                plan.shifts());
    }

    private RosterWarning warning(Gap gap) {
        var code = gap.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var where = gap.communes().isEmpty() ? language.text("whole-province") : String.join(", ", gap.communes());
        var detail = language.text("warning." + code, time(gap.start()), time(gap.end()), where);
        return new RosterWarning(code, gap.start(), gap.end(), gap.communes(), detail);
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
