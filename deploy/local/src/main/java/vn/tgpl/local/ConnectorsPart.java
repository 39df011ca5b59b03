package vn.tgpl.local;

import java.time.Duration;

/**
 * The connectors of a running Connect cluster, as the last part to come up.
 *
 * <p>A task retries while PostgreSQL or the broker is away, but one that happens to start just then fails for good; so
 * they are looked after, as an operator of a real cluster does (Strimzi's auto-restart).
 */
final class ConnectorsPart implements Part {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final Duration LOOK = Duration.ofSeconds(3);

    private final Layout layout;
    private final String connect;
    private final Connectors connectors;
    private Thread care;

    ConnectorsPart(Layout layout, String connect) {
        this.layout = layout;
        this.connect = connect;
        this.connectors = new Connectors(connect, layout.connectors());
    }

    @Override
    public String name() {
        return "connectors";
    }

    @Override
    public String address() {
        return connect + "/connectors?expand=status";
    }

    @Override
    public void launch() {
        if (care == null) care = Thread.ofVirtual().start(this::lookAfter);
    }

    private void lookAfter() {
        try {
            while (true) {
                Thread.sleep(LOOK);
                connectors.allRunning();
            }
        } catch (InterruptedException e) {
            // the stack stops
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void awaitReady() {
        if (!Waiting.until(LIMIT, connectors::allRunning))
            throw new StackFailure("the connectors did not run within %d s; %s and the log %s say why"
                    .formatted(LIMIT.toSeconds(), address(), layout.log("connect")));
    }

    /** They stop with Connect. */
    @Override
    public void stop() {
        care.interrupt();
        care = null;
    }
}
