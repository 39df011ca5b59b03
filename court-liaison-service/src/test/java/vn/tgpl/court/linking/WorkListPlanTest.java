package vn.tgpl.court.linking;

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
import vn.tgpl.testkit.plan.QueryPlans;

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

    private QueryPlans plans;

    /** What is inserted here nobody else sees, and it is gone after the test. */
    @BeforeEach
    void fill() throws Exception {
        plans = QueryPlans.of(transaction, session, "hearing", "waiting_hearing");
        plans.fill("""
                insert into hearing (id, version, notice_version, court, reference, status, starts_at, ends_at, schedule,
                                     standing, changed_fields)
                select cast(lpad(to_hex(n), 8, '0') || '-0000-7000-8000-00000000000b' as uuid), 0, 0, 'TA.97.KV' || n % 20,
                       n, 'FIXED', timestamptz '2121-01-01 00:00:00+07' + n * interval '3 minutes',
                       timestamptz '2121-01-01 03:00:00+07' + n * interval '3 minutes',
                       '{"days": [{"start": "2121-01-01T08:00:00+07:00"}]}', '{}', '[]'
                  from generate_series(1, 40000) n""");
        plans.fill("""
                insert into waiting_hearing (hearing_id, court, starts_at, no_case_since, unknown_room_since, unknown_rooms)
                select id, court, starts_at, now(), case when version = 1 then now() end, '{p.2}'
                  from hearing where court like 'TA.97.KV%'""");
        plans.filled();
    }

    @AfterEach
    void leaveNothing() throws Exception {
        plans.close();
    }

    @Test
    void everyListFindsItsRowsByAnIndex() {
        plans.byIndex("all", () -> waiting.list(filter(null, null), 51));
        plans.byIndex("without a case", () -> waiting.list(filter(WaitingReason.NO_CASE, null), 51));
        plans.byIndex("in an unknown room", () -> waiting.list(filter(WaitingReason.UNKNOWN_ROOM, null), 51));
        plans.byIndex(
                "the next page",
                () -> waiting.list(filter(WaitingReason.NO_CASE, new Place(FROM, new UUID(0, 0))), 51));
        plans.byIndex("how many", () -> waiting.count(filter(null, null)));
        plans.byIndex("of a room", () -> waiting.forRoom("TA.97.KV3", "p.1"));
        plans.byIndex("of a court", () -> waiting.forCourt("TA.97.KV3", 500));
        plans.byIndex("unknown courts", () -> waiting.unknownCourts());
    }

    private static WaitingFilter filter(WaitingReason reason, Place after) {
        return new WaitingFilter("TA.97.KV3", reason, FROM, TO, after);
    }
}
