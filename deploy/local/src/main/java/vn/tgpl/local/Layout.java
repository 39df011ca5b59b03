package vn.tgpl.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import vn.tgpl.parts.KeyFile;

/** Where things lie: the checkout, and the folder that holds a stack's data. */
public record Layout(Path root, Path data) {

    public static Layout usual(Path root) {
        return new Layout(root, root.resolve("deploy/local/.data"));
    }

    Path jar(String service) {
        return root.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** The keys of this stack's data. */
    Path keys() {
        return data.resolve("keys.json");
    }

    void makeKeys() {
        try {
            if (!Files.exists(keys())) new KeyFile(keys()).create();
        } catch (IOException | GeneralSecurityException e) {
            throw new StackFailure("%s cannot be made: %s".formatted(keys(), e.getMessage()), e);
        }
    }

    Path connectors() {
        return root.resolve("deploy/connect");
    }

    Path agencies() {
        return root.resolve("deploy/agencies.csv");
    }

    Path courts() {
        return root.resolve("deploy/courts.csv");
    }

    public Path log(String part) {
        return data.resolve("logs").resolve(part + ".log");
    }

    Path pids() {
        return data.resolve("pids");
    }

    Path folder(String part) {
        return data.resolve(part);
    }
}
