package vn.tgpl.parts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** PostgreSQL as it runs in production: durable, with logical replication, one database and owner per service. */
public final class LocalPostgres implements AutoCloseable {

    /** Port 0 takes any free one; no folder means a temporary one; no log means this program's own log. */
    public record Settings(int port, Path folder, Path log) {

        public static Settings temporary() {
            return new Settings(0, null, null);
        }
    }

    private final EmbeddedPostgres server;
    private final Optional<ProcessHandle> postmaster;

    private LocalPostgres(EmbeddedPostgres server, Optional<ProcessHandle> postmaster) {
        this.server = server;
        this.postmaster = postmaster;
    }

    public static LocalPostgres start(Settings settings) {
        try {
            var server = builder(settings).start();
            ServiceDatabases.createAbsent(server.getPostgresDatabase());
            return new LocalPostgres(
                    server, Optional.ofNullable(settings.folder()).flatMap(folder -> new Postmaster(folder).process()));
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Settings settings) {
        var builder = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofSeconds(60))
                .setRegisterShutdownHook(settings.folder() == null)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // the wrapper turns these off for speed; committed work must survive a kill
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("wal_level", "logical")
                .setServerConfig("max_replication_slots", "20")
                .setServerConfig("max_wal_senders", "20")
                .setServerConfig("max_connections", "500");
        if (settings.port() != 0) builder.setPort(settings.port());
        if (settings.folder() != null)
            builder.setDataDirectory(settings.folder()).setCleanDataDirectory(false);
        if (settings.log() != null) {
            var log = Redirect.appendTo(settings.log().toFile());
            builder.setOutputRedirector(log).setErrorRedirector(log);
        }
        return builder;
    }

    public int port() {
        return server.getPort();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port(), database);
    }

    /** Ends the server as a power cut would; what was committed is there when it starts again in the same folder. */
    public void kill() {
        postmaster.ifPresent(ProcessHandle::destroyForcibly);
        close();
    }

    @Override
    public void close() {
        try {
            server.close();
            // the wrapper gives up after seconds, while replication is still being told the last changes
            postmaster.ifPresent(Postmaster::awaitEnd);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
    }
}
