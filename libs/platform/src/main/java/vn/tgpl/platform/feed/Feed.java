package vn.tgpl.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.Session;
import vn.tgpl.platform.paging.Cursor;

/**
 * What happened, for each agency in its own numbers.
 *
 * <p>A number is taken under a lock that is held until commit, so that numbers follow the order of commits and a reader
 * never passes an entry that commits late. The lock is taken as the transaction's last act, to be held for a moment.
 */
@ApplicationScoped
public class Feed {

    private final Session session;
    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final FeedTail tail;

    Feed(Session session, DataSource dataSource, TransactionSynchronizationRegistry transactions, FeedTail tail) {
        this.session = session;
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.tail = tail;
    }

    /** Adds the item to each audience's feed when the caller's transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(FeedItem item) {
        pending().add(item);
    }

    /**
     * As {@link #append}, of what is found out only when the transaction commits, while it holds the feeds of all that
     * it tells: nothing that those were told before escapes it, nor is anything told between.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAtCommit(Supplier<List<FeedItem>> found) {
        pending().add(found);
    }

    private PendingEntries pending() {
        var pending = (PendingEntries) transactions.getResource(PendingEntries.class);
        if (pending == null) {
            pending = new PendingEntries(dataSource, tail);
            transactions.putResource(PendingEntries.class, pending);
            transactions.registerInterposedSynchronization(pending);
        }
        return pending;
    }

    /** The entries that follow this number, oldest first. */
    @Transactional
    public List<FeedEntry> after(String audience, long number, int limit) {
        return session.createNativeQuery("""
                        select number, at, fact, subject, body::text from feed_entry
                         where audience = :audience and number > :number order by number limit :limit""", FeedEntry.class)
                .setParameter("audience", audience)
                .setParameter("number", number)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Tells a newcomer, in its feed, all that another audience was told of the subject so far. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void repeat(UUID subject, String audience, String newcomer) {
        var told = session.createNativeQuery("""
                        select number, at, fact, subject, body::text from feed_entry
                         where subject = :subject and audience = :audience order by number""", FeedEntry.class)
                .setParameter("subject", subject)
                .setParameter("audience", audience)
                .getResultStream()
                .map(entry -> entry.asItem(newcomer));
        Stream.concat(told, pending().about(subject, audience).map(item -> item.to(newcomer)))
                .toList()
                .forEach(this::append);
    }

    /** A page of the feed after the cursor; from the beginning where there is none. */
    @Transactional
    public Slice slice(String audience, Cursor since, int limit) {
        var from = since.number();
        var entries = after(audience, from, limit + 1);
        if (from > 0 && !entries.isEmpty() && entries.getFirst().number() != from + 1) {
            throw new CursorExpired();
        }
        var hasMore = entries.size() > limit;
        var shown = hasMore ? entries.subList(0, limit) : entries;
        var last = shown.isEmpty() ? from : shown.getLast().number();
        return new Slice(shown, Cursor.of(last), hasMore);
    }

    public record Slice(List<FeedEntry> entries, Cursor cursor, boolean hasMore) {}
}
