package vn.tgpl.platform.caller;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, as the token says. What a caller may do is the token's scopes, checked where the resource names them. */
@RequestScoped
public class Caller {

    private final JsonWebToken token;

    Caller(JsonWebToken token) {
        this.token = token;
    }

    /** The caller's agency: its electronic identifier (mã định danh điện tử, QĐ 20/2020). */
    public String agency() {
        return claim("agency").orElseThrow(AgencyMissing::new);
    }

    /** The client that the identity provider knows: it owns its idempotency keys and signs its audit entries. */
    public String client() {
        return claim("azp").or(() -> claim("client_id")).orElseGet(token::getSubject);
    }

    /** The provider (người thực hiện trợ giúp pháp lý) that the token speaks for, if it does. */
    public Optional<UUID> provider() {
        return claim("provider").map(UUID::fromString);
    }

    public boolean may(String scope) {
        return List.of(claim("scope").orElse("").split(" ")).contains(scope);
    }

    /** When the token ends: nothing may be told to its bearer after that. */
    public Instant until() {
        return Instant.ofEpochSecond(token.getExpirationTime());
    }

    private Optional<String> claim(String name) {
        return Optional.ofNullable(token.getClaim(name)).map(Object::toString);
    }
}
