package vn.tgpl.local;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All parts of one stack by name, in the order in which they start. */
public final class Stack implements AutoCloseable {

    private final SequencedMap<String, Part> parts = new LinkedHashMap<>();
    private final SequencedSet<Part> launched = new LinkedHashSet<>();
    private final IdentityPart identity;
    private final Layout layout;
    private final Ports ports;
    private boolean closed;

    public Stack(Layout layout, Ports ports, int instances) {
        this.layout = layout;
        this.ports = ports;
        var kafka = new KafkaParts(layout, ports);
        identity = new IdentityPart(ports.identity());
        var connectors = new ConnectorsPart(layout, "http://localhost:" + ports.connect());
        Stream.of(
                        List.of(new PostgresPart(layout, ports.postgres()), identity, kafka.broker(), kafka.connect()),
                        new Services(layout, ports).all(instances),
                        List.of(connectors))
                .flatMap(List::stream)
                .forEach(part -> parts.put(part.name(), part));
    }

    /** Launches everything, then waits for one part after the other and tells of each that serves. */
    void startAll(Consumer<Part> serving) {
        parts.values().forEach(this::launch);
        for (var part : parts.values()) {
            part.awaitReady();
            serving.accept(part);
        }
    }

    public void start(String... names) {
        for (var name : names) launch(parts.get(name));
        for (var name : names) parts.get(name).awaitReady();
    }

    public void stop(String name) {
        stop(parts.get(name));
    }

    /** Ends a part as a power cut would. */
    public void kill(String name) {
        launched.remove(parts.get(name));
        parts.get(name).kill();
    }

    /** The launched parts that have ended by themselves. */
    List<Part> ended() {
        return launched.stream().filter(part -> !part.alive()).toList();
    }

    public String token(String client) {
        return identity.server().token(client);
    }

    public Ports ports() {
        return ports;
    }

    /** Stops what was launched, last first. */
    @Override
    public synchronized void close() {
        closed = true;
        List.copyOf(launched.reversed()).forEach(this::stop);
    }

    private synchronized void launch(Part part) {
        if (closed) throw new StackFailure("the stack is stopping");
        layout.makeKeys();
        part.launch();
        launched.add(part);
    }

    private synchronized void stop(Part part) {
        launched.remove(part);
        part.stop();
    }
}
