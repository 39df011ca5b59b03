package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/**
 * The provider leaves the case, by refusing it or at the person's request: another one is due (Law 11/2017 Art. 25).
 */
@JsonTypeName("vn.tgpl.case.provider-withdrawn.v1")
public record ProviderWithdrawn(UUID caseId, UUID referralId, AssignedProvider provider, Instant withdrawnAt)
        implements CaseEvent {}
