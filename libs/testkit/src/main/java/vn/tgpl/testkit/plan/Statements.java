package vn.tgpl.testkit.plan;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Hears what Hibernate sends to the database while somebody listens. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static volatile Queue<Sent> heard; // null while nobody listens

    private record Sent(Thread by, String sql) {}

    /** What any thread sends while this runs, such as one that answers a request. */
    public static List<String> ofAll(Runnable work) {
        return during(work).map(Sent::sql).toList();
    }

    /** What this thread sends while it does this. */
    public static List<String> ofThisThread(Runnable work) {
        var me = Thread.currentThread();
        return during(work).filter(sent -> sent.by() == me).map(Sent::sql).toList();
    }

    private static Stream<Sent> during(Runnable work) {
        var sent = new ConcurrentLinkedQueue<Sent>();
        heard = sent;
        try {
            work.run();
        } finally {
            heard = null;
        }
        return sent.stream();
    }

    @Override
    public String inspect(String sql) {
        var listener = heard;
        if (listener != null) {
            listener.add(new Sent(Thread.currentThread(), sql));
        }
        return sql;
    }
}
