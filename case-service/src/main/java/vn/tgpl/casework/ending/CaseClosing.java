package vn.tgpl.casework.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.ending.domain.Completion;
import vn.tgpl.casework.ending.domain.EarlyEnd;
import vn.tgpl.casework.ending.domain.Ending;
import vn.tgpl.casework.ending.domain.EndingWords;
import vn.tgpl.casework.ending.domain.Endings;
import vn.tgpl.casework.involvement.InvolvementLedger;
import vn.tgpl.contracts.CaseEnded;
import vn.tgpl.contracts.CaseEnding;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.outbox.Outbox;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.reference.CodeList;
import vn.tgpl.statute.time.LegalTime;

/** Ends a case in one of the three ways that Circular 12/2018 Art. 10 knows. */
@ApplicationScoped
public class CaseClosing {

    private final CaseFiles cases;
    private final Endings endings;
    private final EndingClocks clocks;
    private final InvolvementLedger ledger;
    private final StatuteBook statute;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    CaseClosing(
            CaseFiles cases,
            Endings endings,
            EndingClocks clocks,
            InvolvementLedger ledger,
            StatuteBook statute,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.cases = cases;
        this.endings = endings;
        this.clocks = clocks;
        this.ledger = ledger;
        this.statute = statute;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The request was carried out (hoàn thành). */
    @Transactional
    public LegalAidCase complete(String agency, UUID id, IfMatch seen, Completion completion) {
        var now = clock.instant();
        var open = cases.forCentre(agency, id, seen);
        completion.check(open.intake().acceptedAt(), now);
        var ended = open.end(CaseEnding.COMPLETED, null, completion.endedAt(now));
        return close(open, ended, new EndingWords(completion.result(), completion.detail()), now);
    }

    /** The matter is not carried on (không tiếp tục thực hiện, Law 11/2017 Art. 37). */
    @Transactional
    public LegalAidCase discontinue(String agency, UUID id, IfMatch seen, EarlyEnd reason) {
        return endEarly(agency, id, seen, CaseEnding.DISCONTINUED, CodeList.DISCONTINUANCE_GROUND, reason);
    }

    /** The law put an end to the proceeding (đình chỉ). */
    @Transactional
    public LegalAidCase suspend(String agency, UUID id, IfMatch seen, EarlyEnd reason) {
        return endEarly(agency, id, seen, CaseEnding.SUSPENDED, CodeList.SUSPENSION_GROUND, reason);
    }

    private LegalAidCase endEarly(
            String agency, UUID id, IfMatch seen, CaseEnding ending, CodeList grounds, EarlyEnd reason) {
        var now = clock.instant();
        var open = cases.forCentre(agency, id, seen);
        statute.require(grounds, "/ground", reason.ground(), LegalTime.dayOf(now));
        var ended = open.end(ending, reason.ground(), now);
        clocks.checkProof(ended);
        return close(open, ended, new EndingWords(null, reason.detail()), now);
    }

    private LegalAidCase close(LegalAidCase open, CaseEnded ended, EndingWords words, Instant now) {
        var fact = open.fact(Trigger.CASE_ENDED, ended.endedAt());
        endings.persist(new Ending(ended, fact.attributes().get(Attribute.PROCEDURE), words, now));
        clocks.turn(open, ended, fact);
        audit.wrote("case", open.id());
        outbox.publish(ended);
        ledger.follow(ended);
        return cases.changed(open);
    }
}
