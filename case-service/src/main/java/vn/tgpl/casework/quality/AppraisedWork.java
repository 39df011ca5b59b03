package vn.tgpl.casework.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tgpl.casework.casefile.domain.AssignmentDecisions;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.quality.domain.AppraisalEntry;
import vn.tgpl.casework.quality.domain.AppraisedActivity;
import vn.tgpl.casework.quality.domain.NobodyWorked;
import vn.tgpl.casework.work.WorkReading;
import vn.tgpl.casework.work.domain.Activity;
import vn.tgpl.casework.work.domain.ActivityStatus;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** Whose work in a case is looked at, and what they did. */
@ApplicationScoped
class AppraisedWork {

    private final AssignmentDecisions decisions;
    private final WorkReading work;

    AppraisedWork(AssignmentDecisions decisions, WorkReading work) {
        this.decisions = decisions;
        this.work = work;
    }

    /** The one who is named, or else the case's provider. */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID provider(LegalAidCase ended, AppraisalEntry entry) {
        if (ended.providerId() == null) {
            throw new NobodyWorked();
        }
        if (entry.providerId() == null) {
            return ended.providerId();
        }
        if (!wasAssigned(ended.id(), entry.providerId())) {
            throw new InvalidInput(InputError.at("/providerId", "never-assigned"));
        }
        return entry.providerId();
    }

    /** Whether the provider is or was assigned to the case. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean wasAssigned(UUID caseId, UUID provider) {
        return decisions.of(caseId).stream()
                .anyMatch(decision -> decision.provider().id().equals(provider));
    }

    /** @throws InvalidInput naming every activity that is not the provider's confirmed work in this case */
    @Transactional(Transactional.TxType.MANDATORY)
    void requireConfirmed(UUID caseId, UUID provider, List<AppraisedActivity> time) {
        var done = work.of(caseId).stream().collect(Collectors.toMap(Activity::id, activity -> activity));
        var errors = new ArrayList<InputError>();
        for (var i = 0; i < time.size(); i++) {
            var wrong = wrong(done.get(time.get(i).activityId()), provider);
            if (wrong != null) {
                errors.add(InputError.at("/time/" + i + "/activityId", wrong));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static String wrong(Activity activity, UUID provider) {
        if (activity == null) {
            return "activity-unknown";
        }
        if (!activity.isBy(provider)) {
            return "activity-of-another";
        }
        return activity.status() == ActivityStatus.CONFIRMED ? null : "activity-unconfirmed";
    }
}
