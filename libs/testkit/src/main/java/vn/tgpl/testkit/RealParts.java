package vn.tgpl.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import vn.tgpl.parts.Directory;
import vn.tgpl.parts.KeyFile;
import vn.tgpl.parts.LocalIdentity;
import vn.tgpl.parts.LocalPostgres;

/**
 * Starts PostgreSQL and the identity provider for a service's tests; its channels are in memory.
 *
 * <p>Arguments: {@code database}, and {@code channels} as a comma-separated list of incoming ones.
 */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    private String database;
    private String[] channels;
    private LocalPostgres postgres;
    private LocalIdentity identity;

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.get("database");
        channels = arguments.get("channels").split(",");
    }

    @Override
    public Map<String, String> start() {
        postgres = LocalPostgres.start(LocalPostgres.Settings.temporary());
        identity = LocalIdentity.start(Directory.packaged(), 0);
        Tokens.from(identity);
        var config = new HashMap<String, String>();
        config.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(database));
        config.put("quarkus.oidc.auth-server-url", identity.issuer());
        config.put("quarkus.oidc-client.auth-server-url", identity.issuer());
        config.put("quarkus.http.test-port", "0");
        config.put("tgpl.keys.file", newKeys().toString());
        config.put("tgpl.keys.read-every", "1s");
        config.put("tgpl.inbox.retries", "2");
        config.put("tgpl.inbox.first-pause", "10ms");
        // a test looks at the clocks when it means to
        config.put("tgpl.watch.every", "off");
        config.put("tgpl.law.refresh", "off");
        config.put("tgpl.repull.every", "off");
        config.put("tgpl.law.directory", mounted().toString());
        config.putAll(InMemoryConnector.switchIncomingChannelsToInMemory(channels));
        return config;
    }

    private static Path mounted() {
        try {
            return Files.createTempDirectory("law");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newKeys() {
        try {
            var folder = Files.createTempDirectory("tgpl-keys");
            var file = folder.resolve("keys.json");
            new KeyFile(file).create();
            folder.toFile().deleteOnExit(); // in the reverse order: the file first
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("No keys for the tests", e);
        }
    }

    @Override
    public void stop() {
        if (identity != null) {
            identity.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        InMemoryConnector.clear();
    }
}
