package vn.tgpl.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The server process that owns a data folder, whoever started it. */
public record Postmaster(Path folder) {

    private static final int LIMIT_SECONDS = 15;

    /** The server names itself in the first line of its lock file; a lock may also be left by one that died. */
    Optional<ProcessHandle> process() {
        var lock = folder.resolve("postmaster.pid");
        if (!Files.exists(lock)) return Optional.empty();
        try {
            var pid = Long.parseLong(Files.readAllLines(lock).getFirst().strip());
            return ProcessHandle.of(pid).filter(Postmaster::isPostgres);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + lock, e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(c -> c.endsWith("postgres")).isPresent();
    }

    /** Asks the server to end, and ends it by force when a client keeps it waiting too long. */
    public void end() {
        process().ifPresent(process -> {
            process.destroy();
            awaitEnd(process);
        });
    }

    static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            process.destroyForcibly();
            process.onExit().orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
        }
    }
}
