package vn.tgpl.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.tgpl.local.Layout;
import vn.tgpl.local.Ports;
import vn.tgpl.local.Stack;

/** Gives every test the one stack, started when the first asks for it and stopped after the last. */
final class RunningStack implements ParameterResolver {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stack.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(RunningStack.class))
                .computeIfAbsent("stack", key -> start(), Stack.class);
    }

    /** The order shows that none matters: services first, then what carries their events, on empty folders. */
    private static Stack start() {
        var stack = new Stack(new Layout(ROOT, emptyFolder()), Ports.free(), 1);
        try {
            stack.start("postgres", "identity", "case-service", "court-liaison-service", "referral-service");
            stack.start("broker", "connect", "connectors");
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** Under target, so that the logs of a failed run can be read; the next run's takes its place. */
    private static Path emptyFolder() {
        var folder = Path.of("target/stack").toAbsolutePath();
        try {
            if (Files.exists(folder)) {
                try (var files = Files.walk(folder)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty " + folder, e);
        }
    }
}
