package vn.tgpl.court.clash;

import jakarta.transaction.TransactionScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.court.clash.domain.Clash;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.platform.feed.Feed;
import vn.tgpl.platform.feed.FeedItem;

/**
 * The clashes that a transaction's changes bring. They are looked for as it commits, one such transaction of a court or
 * of an organisation after the other: of two changes of one moment the later sees the earlier, and their clash is told.
 */
@TransactionScoped
class NewClashes {

    private record Change(Hearing hearing, Set<List<Object>> before, Instant at) {}

    private final HearingClashes clashes;
    private final Feed feed;
    private final Map<UUID, Change> changes = new LinkedHashMap<>();

    NewClashes(HearingClashes clashes, Feed feed) {
        this.clashes = clashes;
        this.feed = feed;
    }

    /** @param before what clashed before the hearing takes up anything else */
    void tellOfWhatComesUp(Hearing hearing, List<Clash> before, Instant at) {
        if (changes.isEmpty()) {
            feed.appendAtCommit(this::found);
        }
        var causes = before.stream().map(Clash::cause).collect(Collectors.toSet());
        changes.putIfAbsent(hearing.id(), new Change(hearing, causes, at));
    }

    private List<FeedItem> found() {
        return changes.values().stream().flatMap(this::found).toList();
    }

    private Stream<FeedItem> found(Change change) {
        return clashes.of(change.hearing()).stream()
                .filter(clash -> !change.before().contains(clash.cause()))
                .filter(clash -> clash.mine().endsAt().isAfter(change.at()))
                .flatMap(clash -> ClashNews.of(clash, change.at()));
    }
}
