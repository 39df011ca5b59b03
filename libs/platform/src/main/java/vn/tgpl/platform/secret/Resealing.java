package vn.tgpl.platform.secret;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/**
 * Brings what is stored under the key that seals now: rows of older keys, and those that an earlier release stored
 * open. Each run passes each row once, in batches; rows that somebody else has in hand are left to a later run.
 */
@ApplicationScoped
public class Resealing {

    private static final int BATCH = 100;

    private final Session session;
    private final KeyRing ring;
    private final Instance<SealedColumn> columns;

    Resealing(Session session, KeyRing ring, Instance<SealedColumn> columns) {
        this.session = session;
        this.ring = ring;
        this.columns = columns;
    }

    @Scheduled(
            every = "${tgpl.keys.reseal-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    public void run() {
        columns.forEach(this::run);
    }

    private void run(SealedColumn column) {
        var next = Optional.of("(0,0)");
        while (next.isPresent()) {
            var after = next.get();
            next = QuarkusTransaction.requiringNew().call(() -> batch(column, after));
        }
    }

    /** Reseals the rows that follow this one; gives the last of them, or nothing where there was none. */
    private Optional<String> batch(SealedColumn column, String after) {
        var rows = stale(column, after);
        rows.forEach(row -> reseal(column, (String) row[0], (String) row[1]));
        return rows.isEmpty() ? Optional.empty() : Optional.of((String) rows.getLast()[0]);
    }

    private List<Object[]> stale(SealedColumn column, String after) {
        return session.createNativeQuery("""
                        select cast(ctid as text), cast(%2$s as text) from %1$s
                         where %2$s is not null and sealed_with <> :key and ctid > cast(:after as tid)
                         order by ctid limit :batch for update skip locked""".formatted(column.table(), column.column()), Object[].class)
                .setParameter("key", ring.sealingKey())
                .setParameter("after", after)
                .setParameter("batch", BATCH)
                .getResultList();
    }

    private void reseal(SealedColumn column, String row, String content) {
        var sealed = KeyRing.hasSealed(content)
                ? ring.reseal(content)
                : column.seal().apply(content);
        if (sealed.equals(content) || !KeyRing.hasSealed(sealed)) {
            return; // a key is missing, or there is nothing to seal
        }
        session.createNativeMutationQuery("update %s set %s = cast(:sealed as %s) where ctid = cast(:row as tid)"
                        .formatted(column.table(), column.column(), column.type()))
                .setParameter("sealed", sealed)
                .setParameter("row", row)
                .executeUpdate();
    }
}
