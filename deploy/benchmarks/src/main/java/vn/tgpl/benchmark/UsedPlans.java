package vn.tgpl.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Has PostgreSQL write down the plans of what it executes, and reads them from its log. */
final class UsedPlans {

    /** Its lines begin with a tab; those of the query's own text, which name no cost, come before it. */
    private static final Pattern PLAN = Pattern.compile("LOG: .* plan:\\R(?:\t(?!.*\\(cost=).*\\R)+((?:\t.*\\R)+)");

    /** Until every connection has read a changed setting. */
    private static final Duration SETTLED = Duration.ofSeconds(1);

    private final int port;
    private final Path log;

    private UsedPlans(int port, Path log) {
        this.port = port;
        this.log = log;
    }

    /** Of the connections that are opened from now on. */
    static UsedPlans prepare(int port, Path log) throws SQLException {
        var plans = new UsedPlans(port, log);
        plans.set("session_preload_libraries", "auto_explain");
        plans.set("auto_explain.log_analyze", "on");
        plans.set("auto_explain.log_timing", "off");
        return plans;
    }

    /** The plans of what is executed meanwhile. */
    String of(Callable<?> work) throws Exception {
        set("auto_explain.log_min_duration", "0");
        Thread.sleep(SETTLED);
        var before = Files.size(log);
        work.call();
        Thread.sleep(SETTLED);
        set("auto_explain.log_min_duration", "-1");
        return PLAN.matcher(written(before))
                .results()
                .map(plan -> plan.group(1))
                .filter(plan -> plan.contains(" on hearing ")) // and not what the service asks for by itself
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private String written(long from) throws IOException {
        try (var file = Files.newInputStream(log)) {
            file.skipNBytes(from);
            return new String(file.readAllBytes());
        }
    }

    private void set(String name, String value) throws SQLException {
        var url = "jdbc:postgresql://localhost:%d/postgres".formatted(port);
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("alter system set %s = '%s'".formatted(name, value));
            statement.execute("select pg_reload_conf()");
        }
    }
}
