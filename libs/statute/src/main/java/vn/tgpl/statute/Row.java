package vn.tgpl.statute;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A row of a table, knowing where it stands so that it can be refused by name. */
record Row(String file, int line, Map<String, String> cells) {

    /** A cell that must not be empty. */
    String text(String column) {
        return get(column, text -> text);
    }

    <T> T get(String column, Function<String, T> parse) {
        return find(column, parse).orElseThrow(() -> rejected(column + " is missing"));
    }

    /** A cell that may be empty. */
    <T> Optional<T> find(String column, Function<String, T> parse) {
        String cell = cells.get(column);
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(parse.apply(cell));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw rejected(column + " cannot be '" + cell + "': " + unreadable.getMessage());
        }
    }

    boolean flag(String column) {
        return switch (text(column)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw rejected(column + " must be true or false");
        };
    }

    /** The values of a cell, written {@code A|B}, in their order. */
    Set<String> set(String column) {
        return find(
                        column,
                        cell -> Arrays.stream(cell.split("\\|", -1))
                                .map(String::strip)
                                .collect(Collectors.toCollection(LinkedHashSet::new)))
                .<Set<String>>map(Collections::unmodifiableSet)
                .orElse(Set.of());
    }

    StatuteTableRejected rejected(String reason) {
        return new StatuteTableRejected(file, line, reason);
    }
}
