package vn.tgpl.court.clash.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** A clash's place in the list. */
public record ClashPlace(Instant startsAt, UUID mine, UUID other) {

    public static ClashPlace of(Clash clash) {
        var mine = clash.mine();
        return new ClashPlace(mine.startsAt(), mine.id(), (clash.other() == null ? mine : clash.other()).id());
    }

    /** Reads what {@link #toString} wrote. */
    public static ClashPlace parse(String text) {
        var parts = text.split("/");
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not a place: " + text);
        }
        try {
            return new ClashPlace(Instant.parse(parts[0]), UUID.fromString(parts[1]), UUID.fromString(parts[2]));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public String toString() {
        return startsAt + "/" + mine + "/" + other;
    }
}
