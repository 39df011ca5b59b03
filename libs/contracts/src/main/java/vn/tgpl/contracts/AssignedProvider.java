package vn.tgpl.contracts;

import java.util.UUID;

/** A provider (người thực hiện trợ giúp pháp lý) as other agencies know them: by professional name. */
public record AssignedProvider(UUID id, String name, ProviderKind kind) {}
