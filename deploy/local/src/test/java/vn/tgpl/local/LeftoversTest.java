package vn.tgpl.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    private Path root;

    private Layout layout;
    private Process process;

    @BeforeEach
    void start() throws IOException {
        layout = Layout.usual(root);
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void endsTheProcessOfAKilledRun() throws Exception {
        new PidFile(layout.pids().resolve("broker")).write(process.toHandle());
        new Leftovers(layout).end();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(layout.pids()).isEmptyDirectory();
    }

    @Test
    void sparesAnotherProcessThatGotTheSameNumberLater() throws Exception {
        Files.createDirectories(layout.pids());
        Files.writeString(layout.pids().resolve("broker"), process.pid() + " 2020-01-01T00:00:00Z");
        new Leftovers(layout).end();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void hasNothingToDoOnTheFirstRun() {
        new Leftovers(layout).end();
        assertThat(layout.data()).doesNotExist();
    }
}
