package vn.tgpl.referral.explanation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.problem.NotFound;
import vn.tgpl.referral.explanation.domain.ExplanationFilter;
import vn.tgpl.referral.explanation.domain.ExplanationRecord;
import vn.tgpl.referral.explanation.domain.ExplanationRecords;
import vn.tgpl.referral.explanation.domain.ExplanationReport;
import vn.tgpl.referral.explanation.domain.ExplanationRules;
import vn.tgpl.referral.explanation.domain.ExplanationSummary;
import vn.tgpl.referral.notice.ReferralReading;

/** Records that agencies explained the right, for themselves alone: minutes stay in the case file and tell nobody. */
@ApplicationScoped
public class ExplanationRecording {

    private static final String SUBJECT = "explanation";

    private final ExplanationRecords records;
    private final ReferralReading referrals;
    private final StatuteBook statute;
    private final Audit audit;
    private final Clock clock;

    ExplanationRecording(
            ExplanationRecords records, ReferralReading referrals, StatuteBook statute, Audit audit, Clock clock) {
        this.records = records;
        this.referrals = referrals;
        this.statute = statute;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records one explanation; the same person may be told again at every stage. */
    @Transactional
    public ExplanationRecord record(String agency, ExplanationReport report) {
        var now = clock.instant();
        ExplanationRules.check(report, now, statute.statute());
        if (report.referralId() != null && !referrals.isVisible(agency, report.referralId())) {
            throw new InvalidInput(InputError.at("/referralId", "referral-unknown"));
        }
        var explanation = new ExplanationRecord(agency, report, now);
        records.persist(explanation);
        audit.wrote(SUBJECT, explanation.id());
        return explanation;
    }

    /** The explanation with its person, for the agency that recorded it. The read is audited. */
    @Transactional
    public ExplanationRecord find(String agency, UUID id) {
        var explanation = records.findByIdOptional(id)
                .filter(found -> found.agency().equals(agency))
                .orElseThrow(NotFound::new);
        audit.read(SUBJECT, id);
        return explanation;
    }

    /** The agency's own, newest first. */
    @Transactional
    public Page<ExplanationSummary> list(String agency, ExplanationFilter filter, int limit) {
        return Page.of(records.list(agency, filter, limit + 1), limit, ExplanationRecord::id)
                .map(ExplanationRecord::summary);
    }
}
