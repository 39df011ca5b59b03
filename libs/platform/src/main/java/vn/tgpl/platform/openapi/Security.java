package vn.tgpl.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Every call carries a token, and needs one of the scopes that its method names. */
final class Security {

    private static final String BEARER = "bearer";

    private Security() {}

    static void declare(Components components) {
        components.addSecurityScheme(
                BEARER,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description(
                                "Mã truy cập OIDC của cơ quan; một trong các quyền (scope) ghi ở mỗi chức năng là đủ."
                                        + " / The agency's OIDC access token; one of the scopes that each call lists is enough."));
    }

    static void complete(Call call) {
        call.operation()
                .setSecurity(call.scopes().stream()
                        .map(scope -> OASFactory.createSecurityRequirement().addScheme(BEARER, List.of(scope)))
                        .toList());
    }
}
