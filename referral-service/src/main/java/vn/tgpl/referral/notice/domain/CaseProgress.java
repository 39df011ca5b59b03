package vn.tgpl.referral.notice.domain;

import java.util.UUID;
import vn.tgpl.contracts.AssignedProvider;

/**
 * How far the Centre's case has come, as the sender of its referral sees it; what is not known yet is null.
 *
 * @param registration the last decision on registering the provider as counsel
 */
public record CaseProgress(
        UUID caseId, String fileCode, AssignedProvider provider, RegistrationStep registration, ClosingStep closing) {

    static final CaseProgress NONE = new CaseProgress(null, null, null, null, null);

    CaseProgress of(UUID caseId) {
        return new CaseProgress(caseId, fileCode, provider, registration, closing);
    }

    public CaseProgress with(String fileCode) {
        return new CaseProgress(caseId, fileCode, provider, registration, closing);
    }

    /** One that replaces another is not registered yet. */
    public CaseProgress with(AssignedProvider provider) {
        var isSame = provider.equals(this.provider);
        return new CaseProgress(caseId, fileCode, provider, isSame ? registration : null, closing);
    }

    public CaseProgress with(RegistrationStep registration) {
        return new CaseProgress(caseId, fileCode, provider, registration, closing);
    }

    public CaseProgress with(ClosingStep closing) {
        return new CaseProgress(caseId, fileCode, provider, registration, closing);
    }
}
