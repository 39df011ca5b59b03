package vn.tgpl.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What stands in the database, past the service. */
@ApplicationScoped
public class Database {

    private static final List<String> WRITTEN = List.of(
            "referral", "referral_version", "outbox", "idempotency_key", "legal_clock", "feed_entry", "audit_entry");

    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** How many rows each table has. */
    public Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        WRITTEN.forEach(table -> counts.put(
                table,
                ((Number) query("select count(*) from " + table).getFirst().getFirst()).longValue()));
        return counts;
    }

    public List<List<Object>> query(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<List<Object>>();
                while (rows.next()) {
                    var row = new ArrayList<>();
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        row.add(rows.getObject(column));
                    }
                    found.add(row);
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void update(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Does something while another transaction has executed this, which is then undone. */
    public void inTransaction(String sql, Runnable meanwhile) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            meanwhile.run();
            connection.rollback();
        }
    }
}
