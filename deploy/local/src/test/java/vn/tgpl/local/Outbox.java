package vn.tgpl.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** The outbox of one service's database, as the service's migration makes it. */
record Outbox(String jdbcUrl, String database, String aggregateType) {

    static Outbox create(Ports ports, String database, String aggregateType) throws SQLException, IOException {
        var outbox = new Outbox(
                "jdbc:postgresql://localhost:%d/%s".formatted(ports.postgres(), database), database, aggregateType);
        try (var sql = Outbox.class.getResourceAsStream("/outbox.sql");
                var connection = outbox.connect();
                var statement = connection.createStatement()) {
            statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        }
        return outbox;
    }

    UUID write(String payload) throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = connect();
                var statement = connection.prepareStatement("insert into outbox (id, aggregatetype, aggregateid, type,"
                        + " source, dataschema, time, traceparent, payload)"
                        + " values (?, ?, 'subject-1', 'vn.tgpl.thing.happened.v1', '/thing-service', 'urn:schema',"
                        + " '2026-11-20T15:10:00.123456Z', '00-a-b-01', ?::jsonb)")) {
            statement.setObject(1, id);
            statement.setString(2, aggregateType);
            statement.setString(3, payload);
            statement.execute();
        }
        return id;
    }

    String ask(String query) throws SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, database, database);
    }
}
