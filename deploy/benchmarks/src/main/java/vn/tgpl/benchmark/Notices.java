package vn.tgpl.benchmark;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Many notices, as the service itself has stored one. */
final class Notices {

    private static final int BATCH = 500;

    /** The notice that was really sent: it came today, its copies came earlier. */
    private static final String SAMPLE = "(select id from referral order by received_at desc limit 1)";

    /** Copies it with a name and a moment of its own, whatever columns there are. */
    private static final String COPY = """
            insert into referral
            select copy.* from referral as sample
             cross join generate_series(%d, %d) as n
             cross join lateral jsonb_populate_record(sample, jsonb_build_object(
                'id', gen_random_uuid(),
                'received_at', timestamptz '%d-01-01 00:00:00+07' + n * interval '1 year' / %d,
                'notice', jsonb_set(sample.notice, '{person,fullName}', to_jsonb('Nguyễn Văn ' || n)))) as copy
             where sample.id =\s""" + SAMPLE;

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
            for (int n = 0; n < notices; n += BATCH) {
                var last = Math.min(n + BATCH, notices) - 1;
                statement.execute(COPY.formatted(n, last, year, notices));
            }
            statement.execute(COPY_CLOCKS.formatted(year));
            statement.execute("analyze");
        }
    }
}
