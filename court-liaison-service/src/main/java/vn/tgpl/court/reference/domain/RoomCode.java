package vn.tgpl.court.reference.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A room's code as a court writes it ("P.2", "Hội trường A").
 *
 * @param text in NFC, without spaces that nobody sees
 */
public record RoomCode(String text) {

    private static final int LONGEST = 20;

    public RoomCode {
        text = Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    /** What is the same for every spelling of the same code. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether a room may have it: something readable, and short enough for a list. */
    public boolean isSound() {
        return text.matches("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]{1," + LONGEST + "}");
    }

    public boolean is(RoomCode other) {
        return key().equals(other.key());
    }
}
