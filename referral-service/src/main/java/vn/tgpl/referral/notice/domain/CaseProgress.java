package vn.tgpl.referral.notice.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tgpl.contracts.AssignedProvider;

/**
 * How far the Centre's case has come, as the sender of its referral sees it; what is not known yet is null.
 *
 * @param registration the last decision on registering the provider as counsel
 * @param hearings in the order in which they sit
 */
public record CaseProgress(
        UUID caseId,
        String fileCode,
        AssignedProvider provider,
        RegistrationStep registration,
        List<FixedHearing> hearings,
        ClosingStep closing) {

    static final CaseProgress NONE = new CaseProgress(null, null, null, null, List.of(), null);

    CaseProgress of(UUID caseId) {
        return new CaseProgress(caseId, fileCode, provider, registration, hearings, closing);
    }

    public CaseProgress with(String fileCode) {
        return new CaseProgress(caseId, fileCode, provider, registration, hearings, closing);
    }

    /** One that replaces another is not registered yet. */
    public CaseProgress with(AssignedProvider provider) {
        var isSame = provider.equals(this.provider);
        return new CaseProgress(caseId, fileCode, provider, isSame ? registration : null, hearings, closing);
    }

    public CaseProgress with(RegistrationStep registration) {
        return new CaseProgress(caseId, fileCode, provider, registration, hearings, closing);
    }

    public CaseProgress with(ClosingStep closing) {
        return new CaseProgress(caseId, fileCode, provider, registration, hearings, closing);
    }

    /** A hearing that is known already has moved, or was postponed; one that the court took off its list is gone. */
    public CaseProgress with(FixedHearing told) {
        var others = hearings.stream().filter(known -> !known.hearingId().equals(told.hearingId()));
        var all = Stream.concat(others, Stream.of(told).filter(FixedHearing::isListed))
                .sorted((one, other) ->
                        one.date().start().compareTo(other.date().start()))
                .toList();
        return new CaseProgress(caseId, fileCode, provider, registration, all, closing);
    }

    /** The hearing is not the case's after all. */
    public CaseProgress without(UUID hearing) {
        var others = hearings.stream()
                .filter(known -> !known.hearingId().equals(hearing))
                .toList();
        return new CaseProgress(caseId, fileCode, provider, registration, others, closing);
    }
}
