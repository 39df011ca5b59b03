package vn.tgpl.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import vn.tgpl.parts.LocalPostgres;

/** PostgreSQL as a part; its server is a process of its own. */
final class PostgresPart implements Part {

    private final Layout layout;
    private final int port;
    private LocalPostgres server;

    PostgresPart(Layout layout, int port) {
        this.layout = layout;
        this.port = port;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String address() {
        return "localhost:" + port;
    }

    @Override
    public void launch() {
        var log = layout.log(name());
        try {
            Files.createDirectories(log.getParent());
            server = LocalPostgres.start(new LocalPostgres.Settings(port, layout.folder(name()), log));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + log, e);
        } catch (RuntimeException e) {
            throw new StackFailure("postgres did not start (%s); its log: %s".formatted(e.getMessage(), log), e);
        }
    }

    /** Launching waits already. */
    @Override
    public void awaitReady() {}

    @Override
    public void stop() {
        server.close();
    }

    @Override
    public void kill() {
        server.kill();
    }
}
