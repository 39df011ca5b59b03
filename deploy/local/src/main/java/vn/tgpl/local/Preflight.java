package vn.tgpl.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;

/** Looks for what would make a start fail, and says it before anything starts. */
record Preflight(Layout layout) {

    private static final long NEEDED_BYTES = 1L << 30;

    /** Keeps a second run off the same data; the system releases it when this program ends. */
    FileLock lock() {
        try {
            Files.createDirectories(layout.data());
            var file = FileChannel.open(
                    layout.data().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = file.tryLock();
            if (lock == null)
                throw new StackFailure("another deploy/up is running on %s: stop it first".formatted(layout.data()));
            return lock;
        } catch (IOException e) {
            throw new StackFailure("%s cannot be written: %s".formatted(layout.data(), e.getMessage()), e);
        }
    }

    void forgetData() {
        try (var files = Files.list(layout.data())) {
            files.filter(file -> !file.endsWith("lock")).forEach(Preflight::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + layout.data(), e);
        }
    }

    /** A log tells of one run. */
    void forgetLogs() {
        var logs = layout.log("any").getParent();
        if (Files.isDirectory(logs)) delete(logs);
    }

    void checkSpace() {
        var usable = layout.data().toFile().getUsableSpace();
        if (usable < NEEDED_BYTES)
            throw new StackFailure("only %d MiB are free where %s lies: %d MiB are needed"
                    .formatted(usable >> 20, layout.data(), NEEDED_BYTES >> 20));
    }

    void checkPorts(Map<String, Integer> ports) {
        ports.forEach((setting, port) -> {
            if (taken(port))
                throw new StackFailure(
                        "port %d is taken by another program: free it, or set %s to another".formatted(port, setting));
        });
    }

    private static boolean taken(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }
}
