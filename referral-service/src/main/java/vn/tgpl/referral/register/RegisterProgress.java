package vn.tgpl.referral.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.tgpl.contracts.CaseAccepted;
import vn.tgpl.contracts.CaseClockApproaching;
import vn.tgpl.contracts.CaseClockMissed;
import vn.tgpl.contracts.CaseEvent;
import vn.tgpl.contracts.CaseRefused;
import vn.tgpl.contracts.CounselRegistered;
import vn.tgpl.contracts.CounselRegistrationCancelled;
import vn.tgpl.contracts.CounselRegistrationRefused;
import vn.tgpl.contracts.HearingMatched;
import vn.tgpl.contracts.ProviderAssigned;
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
        switch (event) {
            case CaseAccepted e -> entry(e).accepted(e.fileCode(), e.acceptedAt());
            case CaseRefused e -> entry(e).refused(e.refusedAt());
            case ProviderAssigned e -> entry(e).assigned(e.provider(), e.assignedAt());
            case CounselRegistered e -> entry(e).decided(Registration.REGISTERED, e.provider(), e.decidedAt());
            case CounselRegistrationRefused e -> entry(e).decided(Registration.REFUSED, e.provider(), e.decidedAt());
            case CounselRegistrationCancelled e ->
                entry(e).decided(Registration.CANCELLED, e.provider(), e.decidedAt());
            case HearingMatched e -> {}
            case CaseClockApproaching e -> {}
            case CaseClockMissed e -> {}
        }
    }

    private RegisterEntry entry(CaseEvent event) {
        return entries.forChange(event.referralId())
                .orElseThrow(() -> new IllegalStateException("No line for the referral " + event.referralId()));
    }
}
