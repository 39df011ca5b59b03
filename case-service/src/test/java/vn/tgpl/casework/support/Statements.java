package vn.tgpl.casework.support;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Remembers the SQL that Hibernate sends, for tests that count it. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final Queue<String> SENT = new ConcurrentLinkedQueue<>();

    @Override
    public String inspect(String sql) {
        SENT.add(sql);
        return sql;
    }

    public static void forget() {
        SENT.clear();
    }

    /** Those that read from this table since the last {@link #forget}. */
    public static List<String> from(String table) {
        return SENT.stream()
                .filter(sql -> sql.matches("(?s).*\\bfrom " + table + "\\b.*"))
                .toList();
    }
}
