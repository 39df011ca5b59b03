package vn.tgpl.statute.table;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;

/** A row of a table, knowing where it stands so that it can be refused by name. */
public record Row(String file, int line, Map<String, String> cells) {

    /** A cell that must not be empty. */
    public String text(String column) {
        return get(column, text -> text);
    }

    public <T> T get(String column, Function<String, T> parse) {
        return find(column, parse).orElseThrow(() -> rejected(Reason.MISSING, column));
    }

    /** A cell that may be empty. */
    public <T> Optional<T> find(String column, Function<String, T> parse) {
        String cell = cells.get(column);
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(parse.apply(cell));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw rejected(Reason.UNREADABLE, column, cell);
        }
    }

    public boolean flag(String column) {
        String cell = text(column);
        if (!cell.equals("true") && !cell.equals("false")) {
            throw rejected(Reason.UNREADABLE, column, cell);
        }
        return cell.equals("true");
    }

    /** The values of a cell, written {@code A|B}, in their order. */
    public <T> Set<T> set(String column, Function<String, T> parse) {
        return find(column, cell -> values(cell).map(parse).collect(Collectors.toCollection(LinkedHashSet::new)))
                .<Set<T>>map(Collections::unmodifiableSet)
                .orElse(Set.of());
    }

    public Set<String> set(String column) {
        return set(column, value -> value);
    }

    /** The values of a cell, each of which must be one of the codes that are known. */
    public Set<String> codes(String column, Collection<String> known) {
        Set<String> values = set(column);
        if (!known.containsAll(values)) {
            throw rejected(
                    Reason.UNKNOWN_CODE,
                    column,
                    values.stream().filter(value -> !known.contains(value)).collect(Collectors.joining(", ")));
        }
        return values;
    }

    public StatuteTableRejected rejected(Reason reason, Object... arguments) {
        return new StatuteTableRejected(file, line, reason, arguments);
    }

    private static Stream<String> values(String cell) {
        return Arrays.stream(cell.split("\\|", -1)).map(String::strip);
    }
}
