package vn.tgpl.casework.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.tgpl.casework.casefile.CaseAccess;
import vn.tgpl.casework.work.domain.Activities;
import vn.tgpl.casework.work.domain.Activity;
import vn.tgpl.casework.work.domain.ActivityStatus;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.platform.problem.NotFound;

/** Shows the Centre and the provider their work whole, and an agency what it must confirm, without the words. */
@ApplicationScoped
public class WorkReading {

    private final CaseAccess cases;
    private final Activities activities;
    private final WorkRules rules;
    private final Caller caller;

    WorkReading(CaseAccess cases, Activities activities, WorkRules rules, Caller caller) {
        this.cases = cases;
        this.activities = activities;
        this.rules = rules;
        this.caller = caller;
    }

    /** All of it for the Centre and the case's provider; who was the provider before sees their own. */
    @Transactional
    public Page<SeenActivity> list(UUID caseId, Cursor cursor, int limit) {
        var found = cases.asCentreOrAnyProvider(caseId);
        var doneBy = cases.isCentres() || cases.isOwn(found)
                ? null
                : caller.provider().orElseThrow();
        return Page.of(activities.list(caseId, doneBy, before(cursor), limit + 1), limit, Activity::id)
                .map(activity -> seen(activity, true));
    }

    @Transactional
    public SeenActivity find(UUID caseId, UUID id) {
        var found = cases.isAtCentre() ? cases.asCentreOrAnyProvider(caseId) : cases.asParticipant(caseId);
        var activity = activities.of(caseId, id).orElseThrow(NotFound::new);
        var isWhole = cases.isCentres() || cases.isOwn(found) || isDoneByCaller(activity);
        if (!isWhole && !mayConfirm(activity)) {
            throw new NotFound();
        }
        return seen(activity, isWhole);
    }

    /** What the caller's agency may confirm; where it only asks for what awaits it, nothing that is decided. */
    @Transactional
    public Page<SeenActivity> confirmable(boolean isAwaiting, Cursor cursor, int limit) {
        var agency = rules.confirming(caller.agency());
        var status = isAwaiting ? ActivityStatus.AWAITING : null;
        return Page.of(activities.confirmableBy(agency, status, before(cursor), limit + 1), limit, Activity::id)
                .map(activity -> seen(activity, cases.isCentres()));
    }

    /** All that providers did in a case, in the order of time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Activity> of(UUID caseId) {
        return activities.of(caseId);
    }

    /** An agency; a provider of the Centre does not confirm for it what another one did. */
    private boolean mayConfirm(Activity activity) {
        return !cases.isAtCentre() && activities.isConfirmableBy(rules.confirming(caller.agency()), activity);
    }

    private boolean isDoneByCaller(Activity activity) {
        return cases.isAtCentre() && caller.provider().filter(activity::isBy).isPresent();
    }

    private SeenActivity seen(Activity activity, boolean isWhole) {
        return new SeenActivity(activity, rules.missedNotices(activity.entry()), isWhole);
    }

    private static UUID before(Cursor cursor) {
        return cursor.isStart() ? null : cursor.id();
    }
}
