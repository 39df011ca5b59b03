package vn.tgpl.court.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.court.clash.domain.ClashFilter;
import vn.tgpl.court.clash.domain.Engagements;
import vn.tgpl.court.notice.domain.NoticeFilter;
import vn.tgpl.court.notice.domain.Notices;
import vn.tgpl.testkit.plan.QueryPlans;

/** The work-lists find their rows by an index, also among many, in one query each; the plans stand in the output. */
@QuarkusTest
@Parts
class QueryPlanTest {

    private static final int HEARINGS = 60_000;
    private static final Instant FROM = Instant.parse("2041-03-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2041-03-08T00:00:00Z");
    private static final List<LocalDate> OFF = List.of(LocalDate.parse("2041-03-02"), LocalDate.parse("2041-03-03"));
    private static final String PROVIDER = "0000003c-0000-7000-8000-000000000000";

    private static final String ID = "cast(lpad(to_hex(n), 8, '0') || '-0000-7000-8000-00000000000%d' as uuid)";
    private static final String STARTS = "timestamptz '2041-01-01 08:00:00+07' + n %% 400 * interval '1 day'";

    @Inject
    UserTransaction transaction;

    @Inject
    Session session;

    @Inject
    Notices notices;

    @Inject
    Engagements engagements;

    private QueryPlans plans;

    /** What is inserted here nobody else sees, and it is gone after the test. */
    @BeforeEach
    void fill() throws Exception {
        plans = QueryPlans.of(transaction, session, "hearing", "hearing_notice", "engagement");
        for (int first = 1; first < HEARINGS; first += HEARINGS / 10) {
            fill(first, first + HEARINGS / 10 - 1);
        }
        plans.filled();
    }

    private void fill(int first, int last) {
        var rows = " from generate_series(%d, %d) n".formatted(first, last);
        plans.fill(
                ("insert into hearing (id, version, notice_version, court, reference, status, starts_at, ends_at, schedule,"
                                        + " standing, changed_fields) select " + ID
                                        + ", 0, 0, 'TA.96.' || n %% 20, 'plan-' || n, 'FIXED', " + STARTS + ", "
                                        + STARTS
                                        + ", jsonb_build_object('timePrecision', 'TIME', 'days', jsonb_build_array(jsonb_build_object("
                                        + "'start', date '2041-01-01' + n %% 400 || 'T08:00:00+07:00'))), "
                                        + "'{\"status\": \"FIXED\"}', '[]'")
                                .formatted(0)
                        + rows);
        for (int party = 1; party <= 2; party++) {
            plans.fill(
                    ("insert into hearing_notice (id, hearing_id, version, party, kind, organisation, court, starts_at,"
                                            + " fixed_at, since, due_at, stands, received_at) select " + ID + ", "
                                            + ID.replace("%d", "0") + ", 0, case when " + party
                                            + " = 1 then 'H12.TP.TGPL' else lpad(to_hex(n %% 200), 8, '0') ||"
                                            + " '-0000-7000-8000-000000000000' end, 'PROVIDER', 'H12.TP.TGPL', 'TA.96.' || n %% 20, "
                                            + STARTS + ", now(), now(), " + STARTS
                                            + " - interval '9 days', true, case when n / 400 %% 10 > 0 then now() end")
                                    .formatted(party)
                            + rows);
        }
        engage(1, "SITTING", "'TA.96.' || n %% 20", rows);
        engage(2, "ROOM", "'TA.96.' || n %% 20 || ' P.' || n / 400 %% 100", rows);
        engage(3, "PROVIDER", "lpad(to_hex(n %% 200), 8, '0') || '-0000-7000-8000-000000000000'", rows);
    }

    private void engage(int number, String kind, String resource, String rows) {
        plans.fill(
                ("insert into engagement (id, hearing_id, kind, resource, court, reference, organisation, day, starts_at,"
                                        + " ends_at, morning, afternoon, site, room) select " + ID + ", "
                                        + ID.replace("%d", "0")
                                        + ", '" + kind + "', " + resource
                                        + ", 'TA.96.' || n %% 20, 'plan-' || n, 'H12.TP.TGPL', date '2041-01-01' + n %% 400, "
                                        + STARTS + " + n / 400 * interval '2 minutes', " + STARTS
                                        + " + n / 400 * interval '2 minutes' + interval '1 hour', true, false, 'TA.96.' || n %% 20, 'P.'"
                                        + " || n / 400 %% 100")
                                .formatted(number)
                        + rows);
    }

    @AfterEach
    void leaveNothing() throws Exception {
        plans.close();
    }

    @Test
    void everyWorkListFindsItsRowsByAnIndex() {
        told("a court's", new NoticeFilter("TA.96.2", null, null, FROM, TO, null, null));
        told("a court's, overdue", new NoticeFilter("TA.96.2", null, null, null, null, TO, null));
        told("the Centre's", new NoticeFilter(null, "H12.TP.TGPL", null, FROM, TO, null, null));
        told("a provider's", new NoticeFilter(null, "H12.TP.TGPL", PROVIDER, null, null, null, null));
        clash("the Centre's", new ClashFilter(null, "H12.TP.TGPL", null, FROM, TO, OFF, null));
        clash("a court's", new ClashFilter(null, null, "TA.96.2", FROM, TO, OFF, null));
        clash("a provider's", new ClashFilter(PROVIDER, null, null, FROM, TO, OFF, null));
        check("others of one hearing", () -> engagements.othersOf(UUID.fromString(PROVIDER), 10));
    }

    private void told(String what, NoticeFilter filter) {
        check("unacknowledged, " + what, () -> notices.unacknowledged(filter, 51));
    }

    private void clash(String what, ClashFilter filter) {
        check("clashes, " + what, () -> engagements.clashes(filter, 51));
    }

    private void check(String what, Supplier<List<?>> query) {
        plans.byIndex(what, () -> assertThat(query.get()).as(what).isNotEmpty());
    }
}
