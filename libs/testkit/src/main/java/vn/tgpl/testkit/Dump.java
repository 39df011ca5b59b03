package vn.tgpl.testkit;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** What a dump of the whole database would show. */
public final class Dump {

    private static final String COLUMNS = """
            select table_name, column_name from information_schema.columns
              join information_schema.tables using (table_schema, table_name)
             where table_schema = 'public' and table_type = 'BASE TABLE'""";

    private final DataSource dataSource;

    public Dump(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The columns, as {@code table.column}, in which this text stands, be it as bytes. */
    public Set<String> placesOf(String text) {
        try (var connection = dataSource.getConnection()) {
            var found = new TreeSet<String>();
            for (var column : columns(connection)) {
                if (holds(connection, column, text)) {
                    found.add(column.table() + "." + column.name());
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Column(String table, String name) {}

    private static List<Column> columns(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COLUMNS)) {
            var found = new ArrayList<Column>();
            while (rows.next()) {
                found.add(new Column(rows.getString(1), rows.getString(2)));
            }
            return found;
        }
    }

    private static boolean holds(Connection connection, Column column, String text) throws SQLException {
        var sql =
                "select exists (select 1 from \"%1$s\" where strpos(\"%2$s\"::text, ?) > 0 or strpos(\"%2$s\"::text, ?) > 0)"
                        .formatted(column.table(), column.name());
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, text);
            statement.setString(2, HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)));
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
