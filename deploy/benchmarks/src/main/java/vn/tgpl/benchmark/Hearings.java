package vn.tgpl.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Many hearings, as the service itself has stored one: every week some in each of many courts, for years, so that a
 * court-week stays the same however many there are.
 */
final class Hearings implements AutoCloseable {

    /** The measured week, a Monday; what is filled in begins there. */
    static final LocalDate WEEK = LocalDate.of(2041, 1, 7);

    private static final int A_WEEK = 50;
    private static final int COURTS = 100;
    private static final int BATCH = 10_000;

    /** Copies the one that was sent, whatever columns there are; the court of number 0 is the one that was. */
    private static final String COPY = """
            with copied as (insert into hearing (%1$s)
            select %1$s from (select copy.* from hearing as sample
             cross join generate_series(%2$d, %3$d) as n
             cross join lateral (select n / %4$d %% %5$d as court, timestamp '%6$s 07:00' at time zone 'Asia/Ho_Chi_Minh'
                + n / (%4$d * %5$d) * interval '7 days' + n %% 5 * interval '1 day' + n %% %4$d / 5 * interval '1 hour' as start)
                as place
             cross join lateral jsonb_populate_record(sample, jsonb_build_object(
                'id', overlay(gen_random_uuid()::text placing lpad(to_hex(n), 8, '0') from 1 for 8),
                'reference', 'B-' || n,
                'court', case place.court when 0 then sample.court else 'TA.B' || place.court end,
                'starts_at', place.start,
                'ends_at', place.start + interval '1 hour',
                'schedule', jsonb_set(sample.schedule, '{days}', jsonb_build_array(jsonb_build_object(
                    'start', place.start, 'end', place.start + interval '1 hour', 'room', 'P.' || n %% 5))))) as copy
             where sample.reference = 'MAU') as made
             returning id, court, version, starts_at, schedule, standing, changed_fields),
            kept as (insert into hearing_version (id, hearing_id, version, at, schedule, standing, changed_fields)
            select id, id, version, starts_at, schedule, standing, changed_fields from copied),
            found as (insert into hearing_case (id, hearing_id, case_id) select id, id, id from copied)
            insert into hearing_participant (hearing_id, agency) select id, court from copied""";

    private static final String COLUMNS = """
            select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
             where table_name = 'hearing' and is_generated = 'NEVER'""";

    private final Connection connection;
    private int filled;

    Hearings(int port) throws SQLException {
        connection =
                DriverManager.getConnection("jdbc:postgresql://localhost:%d/court".formatted(port), "court", "court");
    }

    void fillTo(int hearings) throws SQLException {
        try (var statement = connection.createStatement()) {
            var columns = text(statement, COLUMNS).getFirst();
            for (; filled < hearings; filled += BATCH) {
                var last = Math.min(filled + BATCH, hearings) - 1;
                statement.execute(COPY.formatted(columns, filled, last, A_WEEK, COURTS, WEEK));
            }
            filled = hearings;
            statement.execute("vacuum analyze");
        }
    }

    private static List<String> text(Statement statement, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
