package vn.tgpl.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalIdentityTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static LocalIdentity identity;

    @BeforeAll
    static void start() {
        identity = LocalIdentity.start(Directory.packaged(), 0);
    }

    @AfterAll
    static void stop() {
        identity.close();
    }

    @Test
    void givesAClientItsAgencyAndScopes() throws Exception {
        var response = ask("court-clerk");
        assertThat(response.statusCode()).isEqualTo(200);
        var token =
                new ObjectMapper().readTree(response.body()).get("access_token").asText();

        var claims = SignedJWT.parse(token).getJWTClaimsSet();

        assertThat(claims.getIssuer()).isEqualTo(identity.issuer());
        assertThat(claims.getSubject()).isEqualTo("court-clerk");
        assertThat(claims.getStringClaim("client_id")).isEqualTo("court-clerk");
        assertThat(claims.getStringClaim("agency")).isEqualTo("TA.96.KV6");
        assertThat(claims.getStringClaim("scope")).startsWith("hearing:write hearing:read ");
    }

    @Test
    void givesAnUnknownClientNoToken() throws Exception {
        var response = ask("stranger");
        assertThat(response.statusCode()).isBetween(400, 401);
        assertThat(response.body()).contains("invalid_client").doesNotContain("access_token");
    }

    @Test
    void signsItsOwnTokensWithThePublishedKey() throws Exception {
        var token = SignedJWT.parse(identity.token("provider"));
        var keys = JWKSet.load(URI.create(identity.issuer() + "/jwks").toURL(), 5000, 5000, 0);
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();

        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(identity.issuer());
        assertThat(token.getJWTClaimsSet().getStringClaim("provider"))
                .isEqualTo("01990000-0000-7000-8000-000000000001");
    }

    @Test
    void makesAnExpiredTokenOnRequest() throws Exception {
        var token = SignedJWT.parse(identity.token("centre", Duration.ofMinutes(-5)));
        assertThat(token.getJWTClaimsSet().getExpirationTime().toInstant()).isBefore(Instant.now());
        assertThat(token.getJWTClaimsSet().getStringClaim("agency")).isEqualTo("H12.TP.TGPL");
    }

    private static HttpResponse<String> ask(String client) throws Exception {
        var form = "grant_type=client_credentials&client_id=%s&client_secret=local".formatted(client);
        var request = HttpRequest.newBuilder(URI.create(identity.issuer() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(10))
                .POST(BodyPublishers.ofString(form))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
