package vn.tgpl.testkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Looks at how queries find their rows among many, which nobody else sees and which are gone when it is closed; the
 * plans stand in the test's output.
 */
public final class QueryPlans implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(QueryPlans.class);
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final UserTransaction transaction;
    private final Session session;
    private final List<String> tables;

    private QueryPlans(UserTransaction transaction, Session session, List<String> tables) {
        this.transaction = transaction;
        this.session = session;
        this.tables = tables;
    }

    /** Begins a transaction in which the tables are to be filled and asked. */
    public static QueryPlans of(UserTransaction transaction, Session session, String... tables)
            throws NotSupportedException, SystemException {
        transaction.setTransactionTimeout((int) LIMIT.toSeconds());
        transaction.begin();
        return new QueryPlans(transaction, session, List.of(tables));
    }

    public void fill(String sql) {
        session.createNativeMutationQuery(sql).executeUpdate();
    }

    /** The tables are full: the database counts what stands in them. */
    public void filled() {
        fill("analyze " + String.join(", ", tables));
        fill("""
                create function pg_temp.plan(sql text) returns setof text language plpgsql as
                'begin return query execute ''explain (generic_plan) '' || sql; end'""");
    }

    /** The work is one query, and it reads none of the tables from end to end. */
    public void byIndex(String what, Runnable work) {
        byIndex(what, 1, work);
    }

    /** As {@link #byIndex(String, Runnable)}, where what belongs to all rows that were found is asked for at once. */
    public void byIndex(String what, int mostQueries, Runnable work) {
        var before = sequentialScans();
        var started = Instant.now();
        var sent = Statements.ofThisThread(work);
        var took = Duration.between(started, Instant.now());
        assertThat(sent).as("queries of " + what).hasSizeBetween(1, mostQueries);
        assertThat(sequentialScans()).as("sequential scans of " + what).isEqualTo(before);
        LOG.infof(
                "%s: %d ms%n%s",
                what, took.toMillis(), sent.stream().map(this::plan).collect(Collectors.joining("\n")));
    }

    private String plan(String sql) {
        var numbered = new StringBuilder();
        int parameter = 0;
        for (char c : sql.toCharArray()) {
            numbered.append(c == '?' ? "$" + ++parameter : c);
        }
        return String.join(
                "\n",
                session.createNativeQuery("select pg_temp.plan(:sql)", String.class)
                        .setParameter("sql", numbered.toString())
                        .getResultList());
    }

    private long sequentialScans() {
        return session.createNativeQuery(
                        "select cast(sum(seq_scan) as bigint) from pg_stat_xact_user_tables where relname in (:tables)",
                        Long.class)
                .setParameterList("tables", tables)
                .getSingleResult();
    }

    @Override
    public void close() throws SystemException {
        transaction.rollback();
    }
}
