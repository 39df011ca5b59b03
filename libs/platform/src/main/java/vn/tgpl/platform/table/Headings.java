package vn.tgpl.platform.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** The headings that a table must have, in any order; capitals, spaces and the way that accents are coded are free. */
public final class Headings {

    private final Map<String, String> known = new LinkedHashMap<>();

    public Headings(List<String> known) {
        known.forEach(heading -> this.known.put(plain(heading), heading));
    }

    /** Words as they are compared. */
    public static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    /**
     * The headings of a file as they are known here.
     *
     * @throws InvalidInput naming each one that is unknown, missing or repeated
     */
    List<String> read(int line, List<String> sent) {
        var errors = new ArrayList<InputError>();
        var missing = new LinkedHashMap<>(known);
        var seen = new HashSet<String>();
        for (var heading : sent) {
            var plain = plain(heading);
            if (!known.containsKey(plain)) {
                errors.add(error(line, heading, "unknown-column"));
            } else if (!seen.add(plain)) {
                errors.add(error(line, heading, "repeated-column"));
            }
            missing.remove(plain);
        }
        missing.values().forEach(heading -> errors.add(error(line, heading, "missing-column")));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return sent.stream().map(heading -> known.get(plain(heading))).toList();
    }

    private static InputError error(int line, String heading, String code) {
        var shown = heading.length() > 100 ? heading.substring(0, 100) : heading;
        return new InputError("/" + line + "/" + step(shown), null, code, null, List.of(shown));
    }

    /** A heading as a step of a JSON Pointer (RFC 6901). */
    private static String step(String heading) {
        return heading.replace("~", "~0").replace("/", "~1");
    }

    /** Whether one of these, with its accents, is among them: then the text was read in its own encoding. */
    boolean recognise(List<String> sent) {
        return sent.stream()
                .map(Headings::plain)
                .anyMatch(
                        heading -> known.containsKey(heading) && heading.chars().anyMatch(c -> c > 127));
    }
}
