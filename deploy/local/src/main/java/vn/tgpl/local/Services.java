package vn.tgpl.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The three services as child processes: the packaged jars with the addresses of this stack. */
record Services(Layout layout, Ports ports) {

    private record Service(String name, int port, String database) {}

    List<Part> all(int instances) {
        return Stream.of(
                        new Service("referral-service", ports.referral(), "referral"),
                        new Service("case-service", ports.casework(), "casework"),
                        new Service("court-liaison-service", ports.court(), "court"))
                .flatMap(service -> IntStream.range(0, instances).mapToObj(i -> part(service, i)))
                .toList();
    }

    private Part part(Service service, int instance) {
        var port = service.port() + instance * Ports.REPLICA_STEP;
        var name = instance == 0 ? service.name() : service.name() + "-" + (instance + 1);
        var url = "http://localhost:" + port;
        return new ChildProcess(
                        layout,
                        name,
                        url,
                        () -> Http.ok(url + "/q/health/ready"),
                        "-Xmx" + System.getProperty("tgpl.heap", "256m"),
                        "-jar",
                        layout.jar(service.name()).toString())
                .with(environment(service, port));
    }

    private Map<String, String> environment(Service service, int port) {
        var issuer = "http://localhost:%d/tgpl".formatted(ports.identity());
        var all = new HashMap<String, String>();
        all.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        all.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://localhost:%d/%s".formatted(ports.postgres(), service.database()));
        all.put("QUARKUS_DATASOURCE_USERNAME", service.database());
        all.put("QUARKUS_DATASOURCE_PASSWORD", service.database());
        all.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + ports.kafka());
        all.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer);
        all.put("TGPL_KEYS_FILE", layout.keys().toString());
        if (service.name().equals("case-service")) {
            all.put("QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", issuer);
            all.put("REFERRAL_SERVICE_URL", "http://localhost:" + ports.referral());
        }
        return all;
    }
}
