package vn.tgpl.platform.feed;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Something that happened, for each agency that may see it.
 *
 * @param audiences the agencies whose feeds get it
 * @param at when it happened
 * @param fact what happened, in a word
 * @param subject what it happened to
 * @param body what the feed shows, as a record without personal data
 */
public record FeedItem(Set<String> audiences, Instant at, String fact, UUID subject, Object body) {

    FeedItem to(String audience) {
        return new FeedItem(Set.of(audience), at, fact, subject, body);
    }
}
