package vn.tgpl.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import vn.tgpl.parts.Postmaster;

/** What a run that was killed left running on the same data. */
record Leftovers(Layout layout) {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    /** Ends the Java parts first, so that PostgreSQL loses its clients and can stop by itself. */
    void end() {
        for (var file : pidFiles()) {
            file.process().ifPresent(this::kill);
            file.delete();
        }
        new Postmaster(layout.folder("postgres")).end();
    }

    private void kill(ProcessHandle process) {
        process.destroyForcibly();
        if (!Waiting.until(LIMIT, () -> !process.isAlive()))
            throw new StackFailure("process %d of an earlier run does not end".formatted(process.pid()));
    }

    private List<PidFile> pidFiles() {
        if (!Files.isDirectory(layout.pids())) return List.of();
        try (var files = Files.list(layout.pids())) {
            return files.map(PidFile::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + layout.pids(), e);
        }
    }
}
