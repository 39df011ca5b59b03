package vn.tgpl.court.reference.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.precondition.Versioned;

/** All courts of a day: they are few, so there is one page. */
public record CourtList(
        List<CourtView> items, @Schema(nullable = true) Cursor nextCursor) implements Versioned {

    CourtList(List<CourtView> items) {
        this(items, null);
    }

    @Override
    public long version() {
        return 0;
    }

    @Override
    public String tag() {
        return ContentTag.of(items);
    }
}
