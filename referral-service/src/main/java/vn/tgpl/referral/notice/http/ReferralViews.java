package vn.tgpl.referral.notice.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.tgpl.platform.clock.ClockView;
import vn.tgpl.platform.problem.Language;
import vn.tgpl.referral.notice.ReceivedReferral;
import vn.tgpl.referral.notice.http.ReferralView.WarningView;

/** Shows referrals at this time of day, in the caller's language. */
@ApplicationScoped
class ReferralViews {

    private final Clock clock;
    private final Language language;

    ReferralViews(Clock clock, Language language) {
        this.clock = clock;
        this.language = language;
    }

    ReferralView of(ReceivedReferral received) {
        var referral = received.referral();
        var now = clock.instant();
        var summary = referral.summary();
        var notice = referral.notice();
        return new ReferralView(
                referral.id(),
                summary.state(),
                summary.edxmlStatus(),
                referral.sender(),
                referral.version(),
                referral.receivedAt(),
                received.warnings().stream()
                        .map(w ->
                                new WarningView(w.pointer(), w.code(), language.text("warning." + w.code(), w.about())))
                        .toList(),
                received.clocks().stream().map(c -> ClockView.of(c, now)).toList(),
                summary.caseId(),
                summary.fileCode(),
                summary.provider(),
                summary.registration(),
                summary.hearings(),
                summary.closing(),
                received.same() == null ? null : referral.sameAs(),
                received.same(),
                received.responsible(),
                referral.recall(),
                received.proposal(),
                notice.kind(),
                notice.procedure(),
                notice.person(),
                notice.request(),
                notice.proceeding(),
                notice.explanation(),
                notice.document());
    }
}
