package vn.tgpl.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A part that is a Java process of its own, with its own log. */
final class ChildProcess implements Part {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final int STOP_LIMIT_SECONDS = 20;

    private final String name;
    private final String address;
    private final ProcessBuilder builder;
    private final BooleanSupplier ready;
    private final Path log;
    private final PidFile pid;
    private Process process;

    ChildProcess(Layout layout, String name, String address, BooleanSupplier ready, String... command) {
        this.name = name;
        this.address = address;
        this.ready = ready;
        this.log = layout.log(name);
        this.pid = new PidFile(layout.pids().resolve(name));
        this.builder = new ProcessBuilder(java(command));
        builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
    }

    ChildProcess with(Map<String, String> environment) {
        builder.environment().putAll(environment);
        return this;
    }

    private static List<String> java(String... command) {
        var all = new ArrayList<String>();
        all.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        all.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        all.addAll(List.of(command));
        return all;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public void launch() {
        try {
            Files.createDirectories(log.getParent());
            process = builder.start();
            pid.write(process.toHandle());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be launched", e);
        }
    }

    @Override
    public void awaitReady() {
        if (!Waiting.until(START_LIMIT, () -> !process.isAlive() || ready.getAsBoolean()))
            throw new StackFailure(
                    "%s was not ready within %d s; its log: %s".formatted(name, START_LIMIT.toSeconds(), log));
        if (!process.isAlive())
            throw new StackFailure(
                    "%s ended with code %d while starting; its log: %s".formatted(name, process.exitValue(), log));
    }

    @Override
    public boolean alive() {
        return process.isAlive();
    }

    @Override
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT_SECONDS, TimeUnit.SECONDS)) kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
        pid.delete();
    }

    @Override
    public void kill() {
        process.destroyForcibly();
        process.onExit().orTimeout(STOP_LIMIT_SECONDS, TimeUnit.SECONDS).join();
    }
}
