package vn.tgpl.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Remembers a child process, so that the next run can end what a killed run left behind. */
record PidFile(Path file) {

    void write(ProcessHandle process) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, line(process));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Process numbers are used again: only one that also started at the same moment is ours. */
    Optional<ProcessHandle> process() {
        try {
            var line = Files.readString(file);
            return ProcessHandle.of(Long.parseLong(line.split(" ")[0]))
                    .filter(process -> line(process).equals(line));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }

    private static String line(ProcessHandle process) {
        var started = process.info().startInstant().map(Object::toString).orElse("unknown");
        return process.pid() + " " + started;
    }
}
