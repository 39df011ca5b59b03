package vn.tgpl.platform.secret;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The file of keys: read when the service starts, which it does not without them, and again when it has changed. */
@Singleton
class CurrentKeys {

    private static final Logger LOG = Logger.getLogger(CurrentKeys.class);

    private final Path path;
    private volatile String content;
    private volatile Keys keys;

    CurrentKeys(@ConfigProperty(name = "tgpl.keys.file") Optional<Path> path) {
        this.path = path.orElseThrow(() -> new ConfigurationException(
                "tgpl.keys.file (TGPL_KEYS_FILE) names no file of keys; make one with: deploy/keys new FILE"));
        try {
            read();
        } catch (IOException | GeneralSecurityException e) {
            throw new ConfigurationException(
                    "%s holds no keys that can be used (%s); make one with: deploy/keys new FILE"
                            .formatted(this.path, e.getClass().getSimpleName()));
        }
    }

    Keys keys() {
        return keys;
    }

    /** Reads the file again if it has changed; one that cannot be read changes nothing. */
    @Scheduled(every = "${tgpl.keys.read-every}")
    void follow() {
        try {
            read();
        } catch (IOException | GeneralSecurityException e) {
            LOG.errorf(
                    "%s holds no keys that can be used (%s); the last ones stay",
                    path, e.getClass().getSimpleName());
        }
    }

    private synchronized void read() throws IOException, GeneralSecurityException {
        var found = Files.readString(path);
        if (!found.equals(content)) {
            keys = Keys.read(found);
            content = found;
            LOG.infof("Sealing under key %d", keys.sealing());
        }
    }
}
