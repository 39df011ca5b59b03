package vn.tgpl.platform.paging;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** A place in a list or a feed, opaque to the caller, who only hands it back. */
@Schema(type = SchemaType.STRING, examples = "MQ", description = "Opaque: hand it back as it is")
public final class Cursor {

    /** The place before everything. */
    public static final Cursor START = new Cursor("");

    private final String place;

    private Cursor(String place) {
        this.place = place;
    }

    /** Reads what the caller handed back; JAX-RS calls it for query parameters. */
    public static Cursor valueOf(String text) {
        return new Cursor(text);
    }

    public static Cursor of(Object place) {
        return new Cursor(Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(place.toString().getBytes(StandardCharsets.UTF_8)));
    }

    public boolean isStart() {
        return place.isEmpty();
    }

    /** In a feed: the number of the last entry seen, 0 at the start. */
    public long number() {
        try {
            var number = isStart() ? 0 : Long.parseLong(decoded());
            if (number < 0) {
                throw unreadable("since");
            }
            return number;
        } catch (IllegalArgumentException e) {
            throw unreadable("since");
        }
    }

    /** In a list that never changes: how many items were seen, 0 at the start. */
    public int count() {
        try {
            var count = isStart() ? 0 : Integer.parseInt(decoded());
            if (count < 0) {
                throw unreadable("cursor");
            }
            return count;
        } catch (IllegalArgumentException e) {
            throw unreadable("cursor");
        }
    }

    /** In a list: the id of the last item seen. */
    public UUID id() {
        try {
            return UUID.fromString(decoded());
        } catch (IllegalArgumentException e) {
            throw unreadable("cursor");
        }
    }

    /** In a list by name: the name of the last item seen, as codes and identifiers are written. */
    public String name() {
        try {
            var name = decoded();
            if (!name.matches("\\p{Graph}*")) {
                throw unreadable("cursor");
            }
            return name;
        } catch (IllegalArgumentException e) {
            throw unreadable("cursor");
        }
    }

    private String decoded() {
        return new String(Base64.getUrlDecoder().decode(place), StandardCharsets.UTF_8);
    }

    private static InvalidInput unreadable(String parameter) {
        return new InvalidInput(InputError.in(parameter, "unreadable-cursor"));
    }

    @JsonValue
    @Override
    public String toString() {
        return place;
    }
}
