package vn.tgpl.referral.register.domain;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The queries: rows and figures are read from the same register, so that they cannot disagree. */
final class RegisterSql {

    /** The rows of a period. What the notice says is read from the referral, whether it was in time from its clocks. */
    private static final String REGISTER = """
            with register as (
                select e.agency, e.year, e.number, e.referral_id, e.received_at, e.answered_at, e.file_code, e.provider,
                       e.assigned_at, e.registration_at, r.kind, r.state as result,
                       r.notice ->> 'procedure' as procedure,
                       (r.notice -> 'request' ->> 'receivedAt')::timestamptz as requested_at,
                       r.notice -> 'person' ->> 'fullName' as full_name,
                       r.notice -> 'person' -> 'dateOfBirth' ->> 'value' as date_of_birth,
                       r.notice -> 'person' ->> 'proceduralRole' as role,
                       r.notice -> 'person' ->> 'custody' as custody,
                       coalesce(r.notice -> 'proceeding' ->> 'agencyCaseNumber',
                                r.notice -> 'proceeding' ->> 'nationalCaseFileCode') as case_number,
                       (r.notice -> 'document' ->> 'number') || '/' || (r.notice -> 'document' ->> 'notation')
                           as document,
                       case clocks.late when true then 'LATE' when false then 'IN_TIME' else 'NO_LIMIT'
                           end as timeliness,
                       coalesce(e.answer, case r.state when 'RECALLED' then 'RECALLED' else 'PENDING' end) as answer,
                       case when e.provider_id is null then 'NOT_ASSIGNED' else 'ASSIGNED' end as assignment,
                       coalesce(e.registration, 'NONE') as registration
                  from register_entry e
                  join referral r on r.id = e.referral_id
                  left join lateral (
                      select bool_or(c.met_at >= c.due_at) as late from legal_clock c
                       where c.subject = e.referral_id and c.rule in (:rules)) as clocks on true
                 where e.received_at >= :start and e.received_at < :end%s)
            """;

    private RegisterSql() {}

    /** @param figure whose rows are wanted, or null for all */
    static String rows(Figure figure) {
        return REGISTER.formatted(" and e.agency = :agency and (e.received_at, e.referral_id) > (:place, :referral)")
                + "select * from register"
                + (figure == null ? "" : " where " + figure.dimension().column() + " = :value")
                + " order by received_at, referral_id limit :limit";
    }

    /** Every figure of each agency and, without agency, of all together: each row is read once. */
    static String figures(String agency) {
        var values = Arrays.stream(Dimension.values())
                .map(dimension -> "('%s', %s)".formatted(dimension, dimension.column()))
                .collect(Collectors.joining(", "));
        return REGISTER.formatted(agency == null ? "" : " and e.agency = :agency") + """
                select agency, dimension, value, count(*) as rows
                  from register cross join lateral (values %s) as figure (dimension, value)
                 group by grouping sets ((agency, dimension, value), (dimension, value))
                """.formatted(values);
    }
}
