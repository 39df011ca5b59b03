package vn.tgpl.casework.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.document.domain.CaseDocument;
import vn.tgpl.platform.clock.Clocks;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;

/** Keeps the time limits of documents: to serve them on counsel, and to appeal. */
@ApplicationScoped
class DocumentClocks {

    private final Clocks clocks;
    private final StatuteBook statute;

    DocumentClocks(Clocks clocks, StatuteBook statute) {
        this.clocks = clocks;
        this.statute = statute;
    }

    /** An appeal meets the clock that the judgment started; other documents start theirs. */
    void issued(LegalAidCase of, CaseDocument document) {
        var at = document.issuedAt();
        var issue = switch (document.entry().kind()) {
            case CONCLUSION -> of.fact(Trigger.CONCLUSION_ISSUED, at);
            case INDICTMENT -> of.fact(Trigger.INDICTMENT_ISSUED, at);
            case JUDGMENT -> of.fact(Trigger.JUDGMENT_PRONOUNCED, at);
            case APPEAL -> of.fact(Trigger.APPEAL_FILED, at);
            case BRIEF, DECISION, OTHER -> null;
        };
        if (issue != null) {
            clocks.meet(of.id(), statute.rulesMetBy(issue.trigger()), at);
            start(of, document, issue);
        }
    }

    /** Meets the clock of this document; where the person was absent, the time for an appeal begins. */
    void served(LegalAidCase of, CaseDocument document, Instant at) {
        switch (document.entry().kind()) {
            case CONCLUSION -> meet(of, document, Trigger.CONCLUSION_SERVED, at);
            case INDICTMENT -> meet(of, document, Trigger.INDICTMENT_SERVED, at);
            case JUDGMENT -> {
                meet(of, document, Trigger.JUDGMENT_SERVED, at);
                start(of, document, of.fact(Trigger.JUDGMENT_RECEIVED, at));
            }
            case APPEAL, BRIEF, DECISION, OTHER -> {
                // nobody is bound to serve them
            }
        }
    }

    private void meet(LegalAidCase of, CaseDocument document, Trigger service, Instant at) {
        clocks.meet(of.id(), statute.rulesMetBy(service), document.issuedAt(), at);
    }

    private void start(LegalAidCase of, CaseDocument document, Fact fact) {
        var entry = document.entry();
        clocks.start(
                of.id(),
                statute.clocksStartedBy(fact.with(Attribute.COMPLEXITY, entry.complex() ? "COMPLEX" : "ORDINARY")
                        .with(Attribute.PRESENCE, entry.absent() ? "ABSENT" : "PRESENT")));
    }
}
