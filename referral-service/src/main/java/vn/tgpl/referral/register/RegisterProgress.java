package vn.tgpl.referral.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Consumer;
import vn.tgpl.contracts.CaseAccepted;
import vn.tgpl.contracts.CaseClockApproaching;
import vn.tgpl.contracts.CaseClockMissed;
import vn.tgpl.contracts.CaseEnded;
import vn.tgpl.contracts.CaseEvent;
import vn.tgpl.contracts.CaseRefused;
import vn.tgpl.contracts.CaseTransferred;
import vn.tgpl.contracts.CounselRegistered;
import vn.tgpl.contracts.CounselRegistrationCancelled;
import vn.tgpl.contracts.CounselRegistrationRefused;
import vn.tgpl.contracts.HearingMatched;
import vn.tgpl.contracts.HearingUnmatched;
import vn.tgpl.contracts.ProviderAssigned;
import vn.tgpl.contracts.ProviderWithdrawn;
import vn.tgpl.referral.register.domain.RegisterEntries;
import vn.tgpl.referral.register.domain.RegisterEntry;
import vn.tgpl.referral.register.domain.Registration;

/** Writes into the register what the Centre does with a notice. */
@ApplicationScoped
public class RegisterProgress {

    private final RegisterEntries entries;

    RegisterProgress(RegisterEntries entries) {
        this.entries = entries;
    }

    @Transactional
    public void follow(CaseEvent event) {
        if (event.referralId() == null) {
            return; // no notice, and so no line
        }
        switch (event) {
            case CaseAccepted e -> each(e, entry -> entry.accepted(e.fileCode(), e.acceptedAt()));
            case CaseRefused e -> each(e, entry -> entry.refused(e.refusedAt()));
            // the form knows no other word for what the Centre did not take up
            case CaseTransferred e -> each(e, entry -> entry.refused(e.transferredAt()));
            case ProviderAssigned e -> each(e, entry -> entry.assigned(e.provider(), e.assignedAt()));
            case CounselRegistered e ->
                each(e, entry -> entry.decided(Registration.REGISTERED, e.provider(), e.decidedAt()));
            case CounselRegistrationRefused e ->
                each(e, entry -> entry.decided(Registration.REFUSED, e.provider(), e.decidedAt()));
            case CounselRegistrationCancelled e ->
                each(e, entry -> entry.decided(Registration.CANCELLED, e.provider(), e.decidedAt()));
            case ProviderWithdrawn e -> {} // the line keeps the last provider until the next one
            case HearingMatched e -> {}
            case HearingUnmatched e -> {}
            case CaseEnded e -> {}
            case CaseClockApproaching e -> {}
            case CaseClockMissed e -> {}
        }
    }

    private void each(CaseEvent event, Consumer<RegisterEntry> step) {
        var lines = entries.ofCaseForChange(event.referralId());
        if (lines.isEmpty()) {
            throw new IllegalStateException("No line for the referral " + event.referralId());
        }
        lines.forEach(step);
    }
}
