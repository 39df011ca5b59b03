package vn.tgpl.local;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** A Kafka broker and controller in its own process: {@code Broker PORT FOLDER}. */
final class Broker {

    private Broker() {}

    public static void main(String[] args) throws IOException {
        var address = "localhost:" + args[0];
        var folder = Path.of(args[1]).toAbsolutePath();
        var controller = "localhost:" + freePort();
        var log = folder.resolve("log");
        var added = Map.of(
                "listeners",
                "PLAINTEXT://%s,CONTROLLER://%s".formatted(address, controller),
                "advertised.listeners",
                "PLAINTEXT://" + address,
                "controller.quorum.voters",
                "1@" + controller,
                "log.dirs",
                log.toString());
        var settings = Settings.write("broker.properties", added, folder.resolve("broker.properties"));
        if (!Files.exists(log.resolve("meta.properties"))) format(settings);
        Kafka.main(new String[] {settings.toString()});
    }

    private static void format(Path settings) {
        var id = Uuid.randomUuid().toString();
        var code = StorageTool.execute(
                new String[] {"format", "--cluster-id", id, "--config", settings.toString()}, System.out);
        if (code != 0) throw new IllegalStateException("the broker's folder could not be formatted, code " + code);
    }

    /** The controller listens for this broker alone, so any port serves. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
