package vn.tgpl.benchmark;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Many notices, as the service itself has stored one. */
final class Notices {

    private static final int BATCH = 500;

    /** The notice that was really sent: it came today, its copies came earlier. */
    private static final String SAMPLE = "(select id from referral order by received_at desc limit 1)";

    /** Copies it with a name and a moment of its own, whatever columns there are. */
    private static final String COPY = """
            insert into referral (%1$s)
            select %1$s from (select copy.* from referral as sample
             cross join generate_series(%2$d, %3$d) as n
             cross join lateral jsonb_populate_record(sample, jsonb_build_object(
                'id', gen_random_uuid(),
                'received_at', timestamptz '%4$d-01-01 00:00:00+07' + n * interval '1 year' / %5$d,
                'notice', jsonb_set(sample.notice, '{person,fullName}', to_jsonb('Nguyễn Văn ' || n)))) as copy
             where sample.id =\s""" + SAMPLE + ") as made";

    /** The columns that the database does not make itself. */
    private static final String COLUMNS = """
            select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
             where table_name = 'referral' and is_generated = 'NEVER'""";

    private static final String COPY_CLOCKS = """
            insert into legal_clock
            select copy.* from legal_clock as sample
             cross join register_entry as entry
             cross join lateral jsonb_populate_record(sample, jsonb_build_object(
                'id', gen_random_uuid(), 'subject', entry.referral_id)) as copy
             where entry.year = %d and sample.subject =\s""" + SAMPLE;

    private Notices() {}

    static void copyOverYear(int port, int year, int notices) throws SQLException {
        var url = "jdbc:postgresql://localhost:%d/referral".formatted(port);
        try (var connection = DriverManager.getConnection(url, "referral", "referral");
                var statement = connection.createStatement()) {
            var columns = columns(statement);
            for (int n = 0; n < notices; n += BATCH) {
                var last = Math.min(n + BATCH, notices) - 1;
                statement.execute(COPY.formatted(columns, n, last, year, notices));
            }
            statement.execute(COPY_CLOCKS.formatted(year));
            statement.execute("analyze");
        }
    }

    private static String columns(Statement statement) throws SQLException {
        try (var found = statement.executeQuery(COLUMNS)) {
            found.next();
            return found.getString(1);
        }
    }
}
