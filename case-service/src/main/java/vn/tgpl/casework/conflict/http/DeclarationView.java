package vn.tgpl.casework.conflict.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.conflict.domain.ProviderDeclaration;
import vn.tgpl.casework.conflict.domain.Withdrawal;
import vn.tgpl.platform.secret.Secret;

/** What stands between a provider and a case or a proceeding, as it was declared. */
@Schema(name = "ProviderDeclaration")
public record DeclarationView(
        UUID id,
        String ground,
        @Schema(nullable = true) UUID caseId,
        @Schema(nullable = true) String proceeding,
        Secret detail,
        Instant declaredAt,
        @Schema(nullable = true) Withdrawal withdrawal) {

    static DeclarationView of(ProviderDeclaration declaration) {
        var declared = declaration.declared();
        return new DeclarationView(
                declaration.id(),
                declared.ground(),
                declared.caseId(),
                declared.proceeding(),
                declared.detail(),
                declaration.declaredAt(),
                declaration.withdrawal());
    }
}
