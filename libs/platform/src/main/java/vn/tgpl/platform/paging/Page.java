package vn.tgpl.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a list; {@code nextCursor} is null on the last one. */
public record Page<T>(
        List<T> items, @Schema(nullable = true) Cursor nextCursor) {

    /** Cuts a page out of rows that were asked for with one more than the limit. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, ?> place) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, limit);
        return new Page<>(items, Cursor.of(place.apply(items.getLast())));
    }

    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), nextCursor);
    }
}
