package vn.tgpl.court.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.court.schedule.domain.HearingScope;
import vn.tgpl.court.schedule.domain.PulledHearings;
import vn.tgpl.testkit.plan.QueryPlans;

/** A list, and whether it has changed, are found by an index, also among many hearings. */
@QuarkusTest
@Parts
class QueryPlanTest {

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

    private QueryPlans plans;

    /** What is inserted here nobody else sees, and it is gone after the test. */
    @BeforeEach
    void fill() throws Exception {
        plans = QueryPlans.of(transaction, session, "hearing", "hearing_participant", "hearing_case");
        plans.fill(HEARINGS.formatted(ROWS));
        plans.fill("insert into hearing_participant select id, court from hearing where court like 'TA.99.%'");
        plans.fill("insert into hearing_participant select id, 'H99.TP.TGPL' from hearing where court like 'TA.99.%'");
        plans.fill("""
                insert into hearing_case (id, hearing_id, case_id, provider_id, provider_name, provider_kind)
                select gen_random_uuid(), id, gen_random_uuid(),
                       cast(lpad(to_hex(cast(reference as integer) %% %d), 8, '0') || '-0000-7000-8000-000000000000' as uuid),
                       'Lê Minh Khôi', 'LAWYER'
                  from hearing where court like 'TA.99.%%'""".formatted(PROVIDERS));
        plans.filled();
    }

    @AfterEach
    void leaveNothing() throws Exception {
        plans.close();
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
        plans.byIndex("mark of " + what, () -> assertThat(hearings.mark(scope)).hasSize(32));
        plans.byIndex(
                what, () -> assertThat(hearings.list(scope, 10_000)).as(what).hasSizeGreaterThanOrEqualTo(atLeast));
    }
}
