package vn.tgpl.local;

import java.util.Map;

/** The broker and Connect as child processes of this program's own classes. */
record KafkaParts(Layout layout, Ports ports) {

    String bootstrap() {
        return "localhost:" + ports.kafka();
    }

    Part broker() {
        return new ChildProcess(
                layout,
                "broker",
                bootstrap(),
                () -> Topics.createAbsent(bootstrap()),
                "-Xmx384m",
                "-cp",
                System.getProperty("java.class.path"),
                "vn.tgpl.local.Broker",
                String.valueOf(ports.kafka()),
                layout.folder("broker").toString());
    }

    Part connect() {
        var url = "http://localhost:" + ports.connect();
        return new ChildProcess(
                        layout,
                        "connect",
                        url,
                        () -> Http.ok(url + "/connectors"),
                        "-Xmx384m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "vn.tgpl.local.Connect",
                        String.valueOf(ports.connect()),
                        bootstrap(),
                        layout.folder("connect").toString())
                .with(Map.of(
                        "POSTGRES_HOST", "localhost",
                        "POSTGRES_PORT", String.valueOf(ports.postgres()),
                        "DEBEZIUM_USER", "debezium",
                        "DEBEZIUM_PASSWORD", "debezium"));
    }
}
