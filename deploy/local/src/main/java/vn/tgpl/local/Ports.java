package vn.tgpl.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;

/** Where each part listens; every port has one environment variable. */
public record Ports(int referral, int casework, int court, int identity, int postgres, int kafka, int connect) {

    /** Further instances of a service listen this far apart. */
    static final int REPLICA_STEP = 10;

    public static Ports ofEnvironment() {
        return new Ports(
                port("REFERRAL_PORT", 8081),
                port("CASE_PORT", 8082),
                port("COURT_PORT", 8083),
                port("IDENTITY_PORT", 8084),
                port("POSTGRES_PORT", 54320),
                port("KAFKA_PORT", 9092),
                port("CONNECT_PORT", 8085));
    }

    /** Ports that nobody uses now, for a second stack beside the usual one. */
    public static Ports free() {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < 7; i++) sockets.add(new ServerSocket(0));
            var p = sockets.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            for (var socket : sockets) socket.close();
            return new Ports(p[0], p[1], p[2], p[3], p[4], p[5], p[6]);
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }

    /** Every port that a stack takes, by the setting that changes it. */
    Map<String, Integer> settings(int instances) {
        var all = new TreeMap<String, Integer>();
        all.put("IDENTITY_PORT", identity);
        all.put("POSTGRES_PORT", postgres);
        all.put("KAFKA_PORT", kafka);
        all.put("CONNECT_PORT", connect);
        for (int i = 0; i < instances; i++) {
            var replica = i == 0 ? "" : " (instance " + (i + 1) + ")";
            all.put("REFERRAL_PORT" + replica, referral + i * REPLICA_STEP);
            all.put("CASE_PORT" + replica, casework + i * REPLICA_STEP);
            all.put("COURT_PORT" + replica, court + i * REPLICA_STEP);
        }
        return all;
    }

    private static int port(String variable, int usual) {
        var value = System.getenv(variable);
        if (value == null || value.isBlank()) return usual;
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535)
            throw new StackFailure("%s must be a port number, not '%s'".formatted(variable, value));
        return Integer.parseInt(value);
    }
}
