package vn.tgpl.parts;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/** What a token says of its client; an unknown client gets no token. */
record ClientClaims(Directory directory, Duration lifetime) implements OAuth2TokenCallback {

    Map<String, Object> of(String client) {
        var known = directory
                .client(client)
                .orElseThrow(() ->
                        new OAuth2Exception(OAuth2Error.INVALID_CLIENT, "the directory has no client " + client, null));
        var claims = new LinkedHashMap<String, Object>();
        claims.put("sub", client);
        claims.put("client_id", client);
        claims.put("azp", client);
        claims.put("agency", known.agency());
        claims.put("scope", String.join(" ", known.scopes()));
        if (known.provider() != null) claims.put("provider", known.provider());
        return claims;
    }

    @Override
    public String issuerId() {
        return LocalIdentity.ISSUER;
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        return of(clientOf(request));
    }

    @Override
    public String subject(TokenRequest request) {
        return clientOf(request);
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of("tgpl");
    }

    @Override
    public long tokenExpiry() {
        return lifetime.toSeconds();
    }

    /** The client names itself in the form or in its authentication. */
    private static String clientOf(TokenRequest request) {
        var id = request.getClientID() == null
                ? request.getClientAuthentication().getClientID()
                : request.getClientID();
        return id.getValue();
    }
}
