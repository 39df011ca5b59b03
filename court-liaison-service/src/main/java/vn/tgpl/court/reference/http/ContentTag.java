package vn.tgpl.court.reference.http;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The ETag of what has no version of its own: it changes with whatever is shown, and is the same in every replica. */
final class ContentTag {

    private ContentTag() {}

    static String of(Object shown) {
        return UUID.nameUUIDFromBytes(shown.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
