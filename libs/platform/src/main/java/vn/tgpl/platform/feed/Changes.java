package vn.tgpl.platform.feed;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.platform.json.EventJson;
import vn.tgpl.platform.paging.Cursor;

/** A page of a change feed; {@code cursor} is where the next one starts, also when there is nothing more now. */
public record Changes<T>(List<Change<T>> items, Cursor cursor, boolean hasMore) {

    /** A feed whose bodies are the things themselves, as they stood after each change. */
    public static <T> Changes<T> of(Feed.Slice slice, Class<T> type) {
        return of(slice, entry -> new Change<>(entry.fact(), EventJson.readOwn(entry.body(), type)));
    }

    /** A feed of facts: each one is new. */
    public static <T> Changes<T> ofFacts(Feed.Slice slice, Function<FeedEntry, T> view) {
        return of(slice, entry -> new Change<>("UPSERT", view.apply(entry)));
    }

    private static <T> Changes<T> of(Feed.Slice slice, Function<FeedEntry, Change<T>> change) {
        return new Changes<>(slice.entries().stream().map(change).toList(), slice.cursor(), slice.hasMore());
    }

    /** What one change left behind: {@code op}, and beside it the thing as it now stands. */
    public record Change<T>(
            @Schema(enumeration = {"UPSERT", "DELETE"}) String op,
            @JsonUnwrapped T item) {}
}
