package vn.tgpl.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @TempDir
    private Path root;

    @Test
    void namesTheTakenPortAndTheSettingThatChangesIt() throws Exception {
        var preflight = new Preflight(Layout.usual(root));
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();
            assertThatThrownBy(() -> preflight.checkPorts(Map.of("CASE_PORT", port)))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("port " + port)
                    .hasMessageContaining("CASE_PORT");
        }
    }

    @Test
    void letsFreePortsPass() {
        var ports = Ports.free().settings(1);
        assertThatCode(() -> new Preflight(Layout.usual(root)).checkPorts(ports))
                .doesNotThrowAnyException();
    }

    @Test
    void forgetsEverythingButTheLock() throws Exception {
        var layout = Layout.usual(root);
        var preflight = new Preflight(layout);
        try (var lock = preflight.lock()) {
            Files.createDirectories(layout.folder("postgres").resolve("base"));
            Files.writeString(layout.folder("postgres").resolve("base/1"), "row");
            preflight.forgetData();
            assertThat(lock.isValid()).isTrue();
            assertThat(layout.data()).isDirectoryNotContaining(file -> !file.endsWith("lock"));
        }
    }
}
