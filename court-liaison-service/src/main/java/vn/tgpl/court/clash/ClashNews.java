package vn.tgpl.court.clash;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tgpl.court.clash.domain.Clash;
import vn.tgpl.court.clash.domain.EngagementKind;
import vn.tgpl.platform.feed.Feed;
import vn.tgpl.platform.feed.FeedItem;

/** Tells those who can resolve it, each in a feed of clashes, that hearings clash: each what it may see. */
@ApplicationScoped
class ClashNews {

    private final Feed feed;

    ClashNews(Feed feed) {
        this.feed = feed;
    }

    /** The feed of an agency's or a provider's clashes, beside that of its hearings. */
    static String audience(String viewer) {
        return "clashes " + viewer;
    }

    void tell(Clash clash, Instant at) {
        var told = tellOf(clash, Set.of(), at);
        if (clash.other() != null) {
            tellOf(clash.turned(), told, at); // whoever has heard of it from the one side needs not from the other
        }
    }

    private Set<String> tellOf(Clash clash, Set<String> told, Instant at) {
        var viewers = new HashSet<String>();
        var mine = clash.mine();
        viewers.add(mine.court());
        if (mine.organisation() != null) {
            viewers.add(mine.organisation());
        }
        if (mine.kind() == EngagementKind.PROVIDER) {
            viewers.add(mine.resource());
        }
        viewers.removeAll(told);
        viewers.stream()
                .collect(Collectors.groupingBy(viewer -> SeenClash.of(clash, viewer), Collectors.toSet()))
                .forEach((seen, who) -> feed.append(new FeedItem(
                        who.stream().map(ClashNews::audience).collect(Collectors.toSet()),
                        at,
                        "UPSERT",
                        mine.hearingId(),
                        seen)));
        return viewers;
    }
}
