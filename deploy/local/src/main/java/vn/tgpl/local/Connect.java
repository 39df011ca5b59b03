package vn.tgpl.local;

import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.connect.cli.ConnectDistributed;

/** A Kafka Connect worker in its own process: {@code Connect PORT BOOTSTRAP FOLDER}. */
final class Connect {

    private Connect() {}

    public static void main(String[] args) {
        var added = Map.of(
                "listeners",
                "http://localhost:" + args[0],
                "rest.advertised.host.name",
                "localhost",
                "bootstrap.servers",
                args[1]);
        var settings = Settings.write("connect.properties", added, Path.of(args[2], "connect.properties"));
        ConnectDistributed.main(new String[] {settings.toString()});
    }
}
