package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.UUID;

/** The Centre has assigned a provider (quyết định cử); {@code replaced} is the provider it replaces, or null. */
@JsonTypeName("vn.tgpl.case.provider-assigned.v1")
public record ProviderAssigned(
        UUID caseId, UUID referralId, AssignedProvider provider, AssignedProvider replaced, Instant assignedAt)
        implements CaseEvent {}
