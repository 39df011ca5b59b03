package vn.tgpl.parts;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.HttpUrl;

/** An OpenID Connect provider that gives each client of the directory its agency and scopes. */
public final class LocalIdentity implements AutoCloseable {

    static final String ISSUER = "tgpl";
    private static final Duration LIFETIME = Duration.ofHours(1);

    private final Directory directory;
    private final MockOAuth2Server server;

    private LocalIdentity(Directory directory, MockOAuth2Server server) {
        this.directory = directory;
        this.server = server;
    }

    /** Starts on this port of the loopback address; 0 takes any free one. */
    public static LocalIdentity start(Directory directory, int port) {
        var callback = new ClientClaims(directory, LIFETIME);
        var config = new OAuth2Config(
                false, null, null, false, new OAuth2TokenProvider(), Set.of(callback), new MockWebServerWrapper());
        var server = new MockOAuth2Server(config);
        server.start(InetAddress.getLoopbackAddress(), port);
        return new LocalIdentity(directory, server);
    }

    public String issuer() {
        return "http://localhost:%d/%s".formatted(server.baseUrl().port(), ISSUER);
    }

    public String token(String client) {
        return token(client, LIFETIME);
    }

    /** A token as the client would get it; a negative lifetime makes it expired. */
    public String token(String client, Duration lifetime) {
        var claims = new ClientClaims(directory, lifetime).of(client);
        var asItCounts = Duration.ofMillis(lifetime.toSeconds()); // the server takes milliseconds for seconds
        return server.anyToken(HttpUrl.get(issuer()), claims, asItCounts).serialize();
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
