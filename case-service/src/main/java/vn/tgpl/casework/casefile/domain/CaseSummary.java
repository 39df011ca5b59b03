package vn.tgpl.casework.casefile.domain;

import java.time.Instant;
import java.util.UUID;
import vn.tgpl.contracts.AssignedProvider;

/** A case in the Centre's list: without the person and without the category. */
public record CaseSummary(
        UUID id,
        UUID referralId,
        CaseSource source,
        String aidForm,
        Urgency.Level urgency,
        CaseState state,
        String sender,
        Instant receivedAt,
        String fileCode,
        Instant acceptedAt,
        AssignedProvider provider,
        long version) {

    static CaseSummary of(LegalAidCase found, String sender, Instant receivedAt, AssignedProvider provider) {
        var intake = found.intake();
        return new CaseSummary(
                found.id(),
                found.referralId(),
                intake.origin().source(),
                intake.aidForm(),
                intake.urgency().level(),
                found.state(),
                sender,
                receivedAt,
                intake.acceptance().fileCode(),
                intake.acceptance().acceptedAt(),
                provider,
                found.version());
    }
}
