package vn.tgpl.casework.involvement.http;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.casework.involvement.domain.Fact;
import vn.tgpl.casework.involvement.domain.LedgerEntry;
import vn.tgpl.platform.feed.FeedEntry;
import vn.tgpl.platform.json.EventJson;

/** One entry of an agency's feed and stream; {@code number} counts the agency's own entries without gaps. */
@Schema(name = "InvolvementEntry")
public record EntryView(
        long number,
        Instant at,
        Fact fact,
        UUID involvementId,
        String by,
        @Schema(nullable = true) UUID hearingId,
        Map<String, Object> details) {

    static EntryView of(FeedEntry entry) {
        var told = EventJson.readOwn(entry.body(), LedgerEntry.class);
        return new EntryView(
                entry.number(),
                entry.at(),
                Fact.valueOf(entry.fact()),
                entry.subject(),
                told.by(),
                told.hearingId(),
                told.details());
    }
}
