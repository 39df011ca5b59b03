package vn.tgpl.court.schedule.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A room's name as it is compared and sorted: P.2 is p. 2 and stands before P.10; no room comes last. */
record RoomName(String folded) implements Comparable<RoomName> {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String LAST = "\uFFFF";

    static RoomName of(String room) {
        if (room == null) {
            return new RoomName(LAST);
        }
        var plain =
                Normalizer.normalize(room, Normalizer.Form.NFC).toLowerCase().replaceAll("\\s+", "");
        return new RoomName(NUMBER.matcher(plain)
                .replaceAll(digits -> "0".repeat(Math.max(0, 9 - digits.group().length())) + digits.group()));
    }

    @Override
    public int compareTo(RoomName other) {
        return folded.compareTo(other.folded);
    }
}
