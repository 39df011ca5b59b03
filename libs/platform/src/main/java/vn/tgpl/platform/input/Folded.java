package vn.tgpl.platform.input;

import java.text.Normalizer;
import java.util.Locale;

/** Text without what people leave out when they search: accents, capitals, and spaces beyond one. */
public final class Folded {

    private Folded() {}

    public static String of(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return letters.toLowerCase(Locale.ROOT)
                .replace('đ', 'd') // a letter of its own, which no normalisation takes apart
                .strip()
                .replaceAll("\\s+", " ");
    }
}
