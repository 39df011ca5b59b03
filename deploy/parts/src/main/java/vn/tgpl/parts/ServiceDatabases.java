package vn.tgpl.parts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The databases and roles that the services and the connectors expect. */
final class ServiceDatabases {

    private static final List<String> NAMES = List.of("referral", "casework", "court");

    private ServiceDatabases() {}

    static void createAbsent(DataSource postgres) {
        try (var connection = postgres.getConnection()) {
            createRole(connection, "debezium", "login replication");
            for (var name : NAMES) {
                createRole(connection, name, "login");
                // a member of the owner may read the outbox that the service creates later
                run(connection, "grant %s to debezium".formatted(name));
                createDatabase(connection, name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the services' databases could not be created", e);
        }
    }

    private static void createRole(Connection connection, String name, String rights) throws SQLException {
        if (absent(connection, "select from pg_roles where rolname = ?", name))
            run(connection, "create role %1$s %2$s password '%1$s'".formatted(name, rights));
    }

    private static void createDatabase(Connection connection, String name) throws SQLException {
        if (absent(connection, "select from pg_database where datname = ?", name))
            run(connection, "create database %1$s owner %1$s".formatted(name));
    }

    private static boolean absent(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
