package vn.tgpl.platform.feed;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.tgpl.platform.json.EventJson;

/** One transaction's entries, written together just before it commits and announced just after. */
class PendingEntries implements Synchronization {

    /** Takes each audience's next number, in one order for everybody so that two writers never wait for each other. */
    private static final String LOCK = """
            insert into feed_head (audience, last) select a, 0 from unnest(?) a order by a
                on conflict (audience) do update set last = feed_head.last""";

    private static final String APPEND = """
            with head as (
                update feed_head set last = last + 1 where audience = any (?) returning audience, last)
            insert into feed_entry (audience, number, at, fact, subject, body)
            select audience, last, ?, ?, ?, ?::jsonb from head returning audience, number""";

    private final DataSource dataSource;
    private final FeedTail tail;
    private final List<FeedItem> items = new ArrayList<>();
    private final List<Supplier<List<FeedItem>>> atCommit = new ArrayList<>();
    private final Map<String, Long> heads = new HashMap<>();

    PendingEntries(DataSource dataSource, FeedTail tail) {
        this.dataSource = dataSource;
        this.tail = tail;
    }

    void add(FeedItem item) {
        items.add(item);
    }

    void add(Supplier<List<FeedItem>> found) {
        atCommit.add(found);
    }

    /** What this transaction will tell the audience of the subject. */
    Stream<FeedItem> about(UUID subject, String audience) {
        return List.copyOf(items).stream()
                .filter(item ->
                        item.subject().equals(subject) && item.audiences().contains(audience));
    }

    @Override
    public void beforeCompletion() {
        try (var connection = dataSource.getConnection()) {
            lock(connection, items);
            var found = atCommit.stream().flatMap(find -> find.get().stream()).toList();
            lock(connection, found);
            items.addAll(found);
            for (var item : items) {
                append(connection, item);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The feeds could not be written", e);
        }
    }

    private static void lock(Connection connection, List<FeedItem> told) throws SQLException {
        var audiences = new TreeSet<String>();
        told.forEach(item -> audiences.addAll(item.audiences()));
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setArray(1, connection.createArrayOf("text", audiences.toArray()));
            statement.executeUpdate();
        }
    }

    private void append(Connection connection, FeedItem item) throws SQLException {
        try (var statement = connection.prepareStatement(APPEND)) {
            statement.setArray(
                    1, connection.createArrayOf("text", item.audiences().toArray()));
            statement.setObject(2, item.at().atOffset(ZoneOffset.UTC));
            statement.setString(3, item.fact());
            statement.setObject(4, item.subject());
            statement.setString(5, EventJson.write(item.body()));
            try (var numbers = statement.executeQuery()) {
                while (numbers.next()) {
                    heads.put(numbers.getString(1), numbers.getLong(2));
                }
            }
        }
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            tail.moved(heads);
        }
    }
}
