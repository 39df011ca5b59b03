package vn.tgpl.local;

import java.nio.file.Path;

/** Where things lie: the checkout, and the folder that holds a stack's data. */
public record Layout(Path root, Path data) {

    public static Layout usual(Path root) {
        return new Layout(root, root.resolve("deploy/local/.data"));
    }

    Path jar(String service) {
        return root.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Path connectors() {
        return root.resolve("deploy/connect");
    }

    Path agencies() {
        return root.resolve("deploy/agencies.csv");
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
