package vn.tgpl.statute.document;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.tgpl.statute.clock.Conditions;
import vn.tgpl.statute.table.Standing;

/** How the document is written. */
final class Markdown {

    private Markdown() {}

    static String table(List<String> header, List<List<String>> rows) {
        return line(header)
                + line(Collections.nCopies(header.size(), "---"))
                + rows.stream().map(Markdown::line).collect(joining());
    }

    static String code(Object value) {
        return "`" + value + "`";
    }

    /** The name of a constant as words. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String words(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Markdown::words).collect(joining(", "));
    }

    static String when(Conditions when) {
        return when.allowed().isEmpty() ? "always" : when.toString().replace("|", " or ");
    }

    /** How sure a row is, from when to when it holds, and whether it is on. */
    static String standing(Standing standing) {
        var to = standing.validity().to() == null
                ? ""
                : " to " + standing.validity().to();
        return words(standing.certainty())
                + (standing.active() ? "" : ", **off**")
                + ", from " + standing.validity().from() + to;
    }

    private static String line(List<String> cells) {
        return "| " + cells.stream().map(cell -> cell.replace("|", "\\|")).collect(joining(" | ")) + " |\n";
    }
}
