package vn.tgpl.platform.law;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tgpl.platform.problem.Refusal;
import vn.tgpl.statute.table.StatuteTableRejected;

/** Loads the tables that lie in a directory which the operator mounts, whenever their text changes. */
@ApplicationScoped
class MountedTables {

    private static final Logger LOG = Logger.getLogger(MountedTables.class);

    private final LawLoading loading;
    private final Optional<String> directory;

    /** What was refused last, by file: it is said once, not at every look. */
    private final Map<String, byte[]> refused = new HashMap<>();

    MountedTables(LawLoading loading, @ConfigProperty(name = "tgpl.law.directory") Optional<String> directory) {
        this.loading = loading;
        this.directory = directory;
    }

    void look() {
        directory.map(Path::of).ifPresent(this::look);
    }

    synchronized void look(Path mounted) {
        try (var files = Files.newDirectoryStream(mounted, "*.csv")) {
            for (var file : files) {
                load(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            LOG.errorf("The directory of mounted tables %s cannot be read: %s", mounted, unreadable);
        }
    }

    private void load(String file, byte[] content) {
        if (Arrays.equals(content, refused.get(file))) {
            return;
        }
        try {
            if (loading.mount(file, TableText.decode(content))) {
                LOG.infof("The mounted table %s was loaded", file);
                refused.clear(); // what did not fit the old table may fit this one
            }
        } catch (StatuteTableRejected | Refusal reason) {
            refused.put(file, content);
            LOG.errorf("The mounted table %s is refused, the old one stays in force: %s", file, reason.getMessage());
        }
    }
}
