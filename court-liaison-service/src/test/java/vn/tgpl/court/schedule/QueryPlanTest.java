package vn.tgpl.court.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.court.schedule.domain.HearingScope;
import vn.tgpl.court.schedule.domain.PulledHearings;

/** A list, and whether it has changed, are found by an index, also among many hearings. */
@QuarkusTest
@Parts
class QueryPlanTest {

    private static final Logger LOG = Logger.getLogger(QueryPlanTest.class);
    private static final int ROWS = 60_000;
    private static final int PROVIDERS = 500;
    private static final LocalDate MONDAY = LocalDate.of(2043, 6, 1);

    /**
     * Five courts, of which the last hearings lie years after the first; a few sit for a week, a few have only a week.
     */
    private static final String HEARINGS = """
            insert into hearing (id, version, notice_version, court, reference, status, standing, changed_fields,
                                 starts_at, ends_at, schedule)
            select cast(lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000' as uuid), 0, 0, 'TA.99.KV' || n %% 5,
                   cast(n as text), 'FIXED', '{"status": "FIXED"}', '[]', at, at + interval '1 hour',
                   jsonb_build_object('timePrecision', case when n %% 50 = 0 then 'WEEK' else 'TIME' end,
                       'procedure', 'CRIMINAL', 'track', 'ORDINARY', 'instance', 'FIRST', 'list', 'FINAL',
                       'mode', 'IN_PERSON', 'publicity', 'PUBLIC', 'proceeding', jsonb_build_object('courtCaseNumber', n),
                       'days', jsonb_build_array(jsonb_build_object('start', to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"')),
                           jsonb_build_object('start', to_char(at + case when n %% 40 = 0 then interval '5 days'
                               else interval '1 hour' end, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))))
              from (select n, timestamptz '2041-01-01 01:00:00Z' + n * interval '30 minutes' as at
                      from generate_series(1, %d) n) many""";

    @Inject
    UserTransaction transaction;

    @Inject
    Session session;

    @Inject
    PulledHearings hearings;

    /** What is inserted here nobody else sees, and it is gone after the test. */
    @BeforeEach
    void fill() throws Exception {
        transaction.setTransactionTimeout(300);
        transaction.begin();
        execute(HEARINGS.formatted(ROWS));
        execute("insert into hearing_participant select id, court from hearing where court like 'TA.99.%'");
        execute("insert into hearing_participant select id, 'H99.TP.TGPL' from hearing where court like 'TA.99.%'");
        execute("""
                insert into hearing_case (id, hearing_id, case_id, provider_id, provider_name, provider_kind)
                select gen_random_uuid(), id, gen_random_uuid(),
                       cast(lpad(to_hex(cast(reference as integer) %% %d), 8, '0') || '-0000-7000-8000-000000000000' as uuid),
                       'Lê Minh Khôi', 'LAWYER'
                  from hearing where court like 'TA.99.%%'""".formatted(PROVIDERS));
        execute("analyze hearing, hearing_participant, hearing_case");
    }

    @AfterEach
    void leaveNothing() throws Exception {
        transaction.rollback();
    }

    @Test
    void everyPullFindsItsHearingsByAnIndex() {
        var last = MONDAY.plusDays(6);
        byIndex("a court's week", new HearingScope("TA.99.KV1", "TA.99.KV1", null, MONDAY, last), 68);
        byIndex("a court's week for others", new HearingScope("H99.TP.TGPL", "TA.99.KV1", null, MONDAY, last), 68);
        byIndex("an agency's week", new HearingScope("H99.TP.TGPL", null, null, MONDAY, last), 336);
        var provider = UUID.fromString("00000007-0000-7000-8000-000000000000");
        byIndex("a provider's", new HearingScope("H99.TP.TGPL", null, provider, MONDAY, MONDAY.plusDays(60)), 5);
    }

    private void byIndex(String what, HearingScope scope, int atLeast) {
        var before = sequentialScans();
        var start = System.nanoTime();
        var mark = hearings.mark(scope);
        var marked = System.nanoTime();
        var found = hearings.list(scope, 10_000);
        var listed = System.nanoTime();
        LOG.infof(
                "%s: mark %d us, list of %d %d us",
                what, (marked - start) / 1000, found.size(), (listed - marked) / 1000);
        assertThat(mark).matches("[0-9a-f]{32} .+");
        assertThat(found).as(what).hasSizeGreaterThanOrEqualTo(atLeast);
        LOG.info(session.createNativeQuery(
                        "select relname || ' ' || seq_scan || ' ' || seq_tup_read from pg_stat_xact_user_tables where seq_scan > 0",
                        String.class)
                .getResultList()
                .toString());
        assertThat(sequentialScans()).as("sequential scans of " + what).isEqualTo(before);
    }

    private long sequentialScans() {
        return session.createNativeQuery("""
                        select cast(sum(seq_scan) as bigint) from pg_stat_xact_user_tables
                         where relname in ('hearing', 'hearing_case', 'hearing_participant')""", Long.class).getSingleResult();
    }

    private void execute(String sql) {
        session.createNativeMutationQuery(sql).executeUpdate();
    }
}
