package vn.tgpl.referral.notice;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tgpl.contracts.ReferralKind;
import vn.tgpl.referral.Parts;
import vn.tgpl.referral.notice.domain.PersonSearch;
import vn.tgpl.referral.notice.domain.ReferralFilter;
import vn.tgpl.referral.notice.domain.ReferralState;
import vn.tgpl.referral.notice.domain.Referrals;
import vn.tgpl.testkit.plan.QueryPlans;

/** Every query that users run finds its rows by an index, also among many; the plans stand in the test's output. */
@QuarkusTest
@Parts
class QueryPlanTest {

    private static final int ROWS = 200_000;
    private static final int WITH_HEARINGS = 2; // queries: the referrals, and their hearings
    private static final Instant FROM = Instant.parse("2041-03-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2041-03-02T00:00:00Z");

    private static final String MANY = """
            insert into referral (id, version, sender, received_at, state, kind, notice, folded_name, identifier_hashes,
                                  noticed_at, edxml_status, versions, progress, proposal)
            select cast(lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000' as uuid), 0,
                   case when n %% 400 = 0 then 'G01.96.PC02' else 'G01.96.' || (n %% 60) end,
                   timestamptz '2041-01-01 00:00:00+07' + n * interval '3 minutes',
                   (array['CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'IN_PROGRESS'])[1 + n %% 5],
                   (array['NOTICE', 'NOTICE', 'NOTICE', 'INFORMATION'])[1 + n %% 4],
                   jsonb_build_object('person', jsonb_build_object('address',
                       jsonb_build_object('communeCode', cast(31000 + n %% 64 as text)),
                       'dateOfBirth', jsonb_build_object('value', '1990-01-01')),
                       'proceeding', jsonb_build_object('agencyCaseNumber', n || '/2041')),
                   'nguyen van ' || to_hex(n), array['1.' || md5(cast(n as text))],
                   timestamptz '2041-01-01 00:00:00+07', '01', 1, '{}', case when n %% 5000 = 0 then 2 end
              from generate_series(%d, %d) n""";

    @Inject
    UserTransaction transaction;

    @Inject
    Session session;

    @Inject
    Referrals referrals;

    private QueryPlans plans;

    /** What is inserted here nobody else sees, and it is gone after the test. */
    @BeforeEach
    void fill() throws Exception {
        plans = QueryPlans.of(transaction, session, "referral");
        for (int first = 1; first < ROWS; first += ROWS / 20) {
            plans.fill(MANY.formatted(first, first + ROWS / 20 - 1));
        }
        plans.filled();
    }

    @AfterEach
    void leaveNothing() throws Exception {
        plans.close();
    }

    @Test
    void everyListFindsItsRowsByAnIndex() {
        anAgencysOwnReferrals();
        theCentresLists();
        aPerson();
    }

    private void anAgencysOwnReferrals() {
        var own = new Filter().sender("G01.96.PC02");
        byIndex("own", own);
        byIndex("own, state", own.state(ReferralState.IN_PROGRESS));
        byIndex("own, kind", own.kind(ReferralKind.INFORMATION));
        byIndex("own, of a day", own.received(FROM, TO));
        byIndex("own, overdue", own.overdue(TO));
        byIndex("own, awaiting", own.awaiting());
    }

    private void theCentresLists() {
        var all = new Filter();
        byIndex("all", all);
        byIndex("state", all.state(ReferralState.RECEIVED));
        byIndex("kind", all.kind(ReferralKind.COMMUNE_REPORT));
        byIndex("of a day", all.received(FROM, TO));
        byIndex("overdue", all.overdue(TO));
        byIndex("awaiting", all.awaiting());
        byIndex("an officer's communes", all.communes("31001", "31002"));
    }

    private void aPerson() {
        byIndex("name", PersonSearch.of("Nguyễn a1b2", null, null, null));
        byIndex("number", PersonSearch.of(null, List.of("1.c4ca4238a0b923820dcc509a6f75849b"), null, null));
    }

    private void byIndex(String what, Filter filter) {
        plans.byIndex(what, WITH_HEARINGS, () -> referrals.list(filter.build(), 51));
    }

    private void byIndex(String what, PersonSearch sought) {
        plans.byIndex(what, WITH_HEARINGS, () -> referrals.search(sought, 51));
    }

    /** A filter that names what it asks for. */
    private record Filter(
            String sender,
            ReferralState state,
            ReferralKind kind,
            Instant overdue,
            Instant from,
            Instant to,
            Set<String> communes,
            boolean awaits) {

        Filter() {
            this(null, null, null, null, null, null, null, false);
        }

        Filter sender(String sender) {
            return new Filter(sender, state, kind, overdue, from, to, communes, awaits);
        }

        Filter state(ReferralState state) {
            return new Filter(sender, state, kind, overdue, from, to, communes, awaits);
        }

        Filter kind(ReferralKind kind) {
            return new Filter(sender, state, kind, overdue, from, to, communes, awaits);
        }

        Filter received(Instant from, Instant to) {
            return new Filter(sender, state, kind, overdue, from, to, communes, awaits);
        }

        Filter overdue(Instant at) {
            return new Filter(sender, state, kind, at, from, to, communes, awaits);
        }

        Filter communes(String... codes) {
            return new Filter(sender, state, kind, overdue, from, to, Set.of(codes), awaits);
        }

        Filter awaiting() {
            return new Filter(sender, state, kind, overdue, from, to, communes, true);
        }

        ReferralFilter build() {
            return new ReferralFilter(sender, state, kind, overdue, from, to, communes, awaits, (UUID) null);
        }
    }
}
