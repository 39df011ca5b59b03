package vn.tgpl.court.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.court.linking.domain.WaitingFilter;
import vn.tgpl.court.linking.domain.WaitingFilter.Place;
import vn.tgpl.court.linking.domain.WaitingHearings;
import vn.tgpl.court.linking.domain.WaitingReason;

/** The work-list finds its rows by an index, also among many. */
@QuarkusTest
@Parts
class WorkListPlanTest {

    private static final Instant FROM = Instant.parse("2121-02-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2121-02-03T00:00:00Z");

    @Inject
    UserTransaction transaction;

    @Inject
    Session session;

    @Inject
    WaitingHearings waiting;

    /** What is inserted here nobody else sees, and it is gone after the test. */
    @BeforeEach
    void fill() throws Exception {
        transaction.setTransactionTimeout(120);
        transaction.begin();
        execute("""
                insert into hearing (id, version, notice_version, court, reference, status, starts_at, ends_at, schedule,
                                     standing, changed_fields)
                select cast(lpad(to_hex(n), 8, '0') || '-0000-7000-8000-00000000000b' as uuid), 0, 0, 'TA.97.KV' || n % 20,
                       n, 'FIXED', timestamptz '2121-01-01 00:00:00+07' + n * interval '3 minutes',
                       timestamptz '2121-01-01 03:00:00+07' + n * interval '3 minutes',
                       '{"days": [{"start": "2121-01-01T08:00:00+07:00"}]}', '{}', '[]'
                  from generate_series(1, 40000) n""");
        execute("""
                insert into waiting_hearing (hearing_id, court, starts_at, no_case_since, unknown_room_since, unknown_rooms)
                select id, court, starts_at, now(), case when version = 1 then now() end, '{p.2}'
                  from hearing where court like 'TA.97.KV%'""");
        execute("analyze waiting_hearing");
        execute("analyze hearing");
    }

    @AfterEach
    void leaveNothing() throws Exception {
        transaction.rollback();
    }

    @Test
    void everyListFindsItsRowsByAnIndex() {
        byIndex(() -> waiting.list(filter(null, null), 51));
        byIndex(() -> waiting.list(filter(WaitingReason.NO_CASE, null), 51));
        byIndex(() -> waiting.list(filter(WaitingReason.UNKNOWN_ROOM, null), 51));
        byIndex(() -> waiting.list(filter(WaitingReason.NO_CASE, new Place(FROM, new UUID(0, 0))), 51));
        byIndex(() -> waiting.count(filter(null, null)));
        byIndex(() -> waiting.forRoom("TA.97.KV3", "p.1"));
        byIndex(() -> waiting.forCourt("TA.97.KV3", 500));
        byIndex(() -> waiting.unknownCourts());
    }

    private static WaitingFilter filter(WaitingReason reason, Place after) {
        return new WaitingFilter("TA.97.KV3", reason, FROM, TO, after);
    }

    private void byIndex(Runnable query) {
        var before = sequentialScans();
        query.run();
        assertThat(sequentialScans()).isEqualTo(before);
    }

    private long sequentialScans() {
        return session.createNativeQuery(
                        "select cast(sum(seq_scan) as bigint) from pg_stat_xact_user_tables where relname in"
                                + " ('waiting_hearing', 'hearing')",
                        Long.class)
                .getSingleResult();
    }

    private void execute(String sql) {
        session.createNativeMutationQuery(sql).executeUpdate();
    }
}
