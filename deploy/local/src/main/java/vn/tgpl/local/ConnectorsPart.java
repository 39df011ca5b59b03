package vn.tgpl.local;

import java.time.Duration;

/** The connectors of a running Connect cluster, as the last part to come up. */
final class ConnectorsPart implements Part {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final Layout layout;
    private final String connect;

    ConnectorsPart(Layout layout, String connect) {
        this.layout = layout;
        this.connect = connect;
    }

    @Override
    public String name() {
        return "connectors";
    }

    @Override
    public String address() {
        return connect + "/connectors?expand=status";
    }

    /** Connect keeps its connectors; only their absence needs work. */
    @Override
    public void launch() {}

    @Override
    public void awaitReady() {
        if (!Waiting.until(LIMIT, new Connectors(connect, layout.connectors())::allRunning))
            throw new StackFailure("the connectors did not run within %d s; %s and the log %s say why"
                    .formatted(LIMIT.toSeconds(), address(), layout.log("connect")));
    }

    /** They stop with Connect. */
    @Override
    public void stop() {}
}
