package vn.tgpl.casework.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseAccess;
import vn.tgpl.casework.casefile.CaseRecords;
import vn.tgpl.casework.casefile.domain.CaseRecord;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.work.domain.Activities;
import vn.tgpl.casework.work.domain.Activity;
import vn.tgpl.casework.work.domain.ActivityEntry;
import vn.tgpl.casework.work.domain.ActivityOverlaps;
import vn.tgpl.casework.work.domain.Confirmation;
import vn.tgpl.casework.work.domain.NotTheConfirmer;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.precondition.IfMatch;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;
import vn.tgpl.platform.problem.NotFound;

/** Providers record what they did in a case, and who saw it confirms it; pay follows from what is confirmed. */
@ApplicationScoped
public class ProviderWork {

    private final CaseAccess cases;
    private final CaseRecords records;
    private final Activities activities;
    private final WorkRules rules;
    private final Caller caller;
    private final Clock clock;

    ProviderWork(
            CaseAccess cases, CaseRecords records, Activities activities, WorkRules rules, Caller caller, Clock clock) {
        this.cases = cases;
        this.records = records;
        this.activities = activities;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public SeenActivity record(UUID caseId, ActivityEntry entry) {
        var provider = openTo(caseId, entry).provider();
        activities.lock(provider.id());
        var done = new Activity(caseId, provider, entry, rules.kindOf(entry), clock.instant());
        activities.persist(done);
        return checked(done);
    }

    /** The provider says it anew, as long as nobody has confirmed it. */
    @Transactional
    public SeenActivity correct(UUID caseId, UUID id, IfMatch seen, ActivityEntry entry) {
        var provider = openTo(caseId, entry).provider();
        activities.lock(provider.id());
        var done = activities
                .forChange(caseId, id)
                .filter(known -> known.isBy(provider.id()))
                .orElseThrow(NotFound::new);
        IfMatch.require(seen, done.version());
        done.correct(entry, rules.kindOf(entry), clock.instant());
        return checked(done);
    }

    /** The provider's own case, which goes on or did so then. */
    private LegalAidCase openTo(UUID caseId, ActivityEntry entry) {
        records.lock(caseId);
        var own = cases.asProvider(caseId);
        records.requireOpen(own, CaseRecord.WORK, entry.endedAt());
        return own;
    }

    private SeenActivity checked(Activity done) {
        activities.flush();
        if (activities.overlaps(done)) {
            throw new ActivityOverlaps();
        }
        var confirmer = done.entry().confirmer();
        if (confirmer != null && !activities.isConfirmableBy(rules.confirming(confirmer), done)) {
            throw new InvalidInput(InputError.at("/confirmer", "cannot-confirm"));
        }
        return new SeenActivity(done, rules.missedNotices(done.entry()), true);
    }

    /** An agency that takes part confirms the activity, or says that it was not so. */
    @Transactional
    public SeenActivity confirm(UUID caseId, UUID id, IfMatch seen, Confirmation decision) {
        records.lock(caseId);
        var found = cases.asParticipant(caseId);
        var done = activities.forChange(caseId, id).orElseThrow(NotFound::new);
        if (!activities.isConfirmableBy(rules.confirming(caller.agency()), done)) {
            throw new NotTheConfirmer();
        }
        records.requireOpen(found, CaseRecord.WORK, done.entry().endedAt());
        IfMatch.require(seen, done.version());
        done.decide(decision, caller.agency(), clock.instant());
        activities.flush();
        return new SeenActivity(done, rules.missedNotices(done.entry()), cases.isCentres());
    }
}
