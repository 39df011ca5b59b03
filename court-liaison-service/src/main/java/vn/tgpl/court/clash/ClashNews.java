package vn.tgpl.court.clash;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.court.clash.domain.Clash;
import vn.tgpl.court.clash.domain.Engagement;
import vn.tgpl.court.clash.domain.EngagementKind;
import vn.tgpl.platform.feed.FeedItem;

/** That hearings clash, told to those who can resolve it, each in a feed of clashes: each what it may see. */
final class ClashNews {

    private ClashNews() {}

    /** The feed of an agency's or a provider's clashes, beside that of its hearings. */
    static String audience(String viewer) {
        return "clashes " + viewer;
    }

    static Stream<FeedItem> of(Clash clash, Instant at) {
        var viewers = viewers(clash.mine());
        var mine = items(clash, viewers, at);
        if (clash.other() == null) {
            return mine;
        }
        var others = viewers(clash.other());
        others.removeAll(viewers); // whoever has heard of it from the one side needs not from the other
        return Stream.concat(mine, items(clash.turned(), others, at));
    }

    private static Set<String> viewers(Engagement mine) {
        var viewers = new HashSet<String>();
        viewers.add(mine.court());
        if (mine.organisation() != null) {
            viewers.add(mine.organisation());
        }
        if (mine.kind() == EngagementKind.PROVIDER) {
            viewers.add(mine.resource());
        }
        return viewers;
    }

    private static Stream<FeedItem> items(Clash clash, Set<String> viewers, Instant at) {
        return viewers.stream()
                .collect(Collectors.groupingBy(viewer -> SeenClash.of(clash, viewer), Collectors.toSet()))
                .entrySet()
                .stream()
                .map(seen -> new FeedItem(
                        seen.getValue().stream().map(ClashNews::audience).collect(Collectors.toSet()),
                        at,
                        "UPSERT",
                        clash.mine().hearingId(),
                        seen.getKey()));
    }
}
