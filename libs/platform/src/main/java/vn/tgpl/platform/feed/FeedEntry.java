package vn.tgpl.platform.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.tgpl.platform.json.EventJson;

/**
 * One entry of an agency's own feed.
 *
 * @param number counts this agency's entries in commit order, without gaps
 * @param body what the feed shows, as JSON
 */
public record FeedEntry(long number, Instant at, String fact, UUID subject, String body) {

    /** The same, for another audience. */
    FeedItem asItem(String audience) {
        return new FeedItem(Set.of(audience), at, fact, subject, EventJson.readOwn(body, JsonNode.class));
    }
}
