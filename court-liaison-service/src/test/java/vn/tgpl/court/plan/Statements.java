package vn.tgpl.court.plan;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** What this thread has sent to the database since it began to listen. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    static void start() {
        HEARD.set(new ArrayList<>());
    }

    static List<String> stop() {
        var heard = HEARD.get();
        HEARD.remove();
        return heard;
    }

    @Override
    public String inspect(String sql) {
        var heard = HEARD.get();
        if (heard != null) {
            heard.add(sql);
        }
        return sql;
    }
}
