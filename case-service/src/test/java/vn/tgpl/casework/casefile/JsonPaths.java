package vn.tgpl.casework.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The paths of everything in a JSON that says something: {@code clocks[].rule}. */
final class JsonPaths {

    private JsonPaths() {}

    static Set<String> of(Object json) {
        var found = new TreeSet<String>();
        collect("", json, found);
        return found;
    }

    private static void collect(String path, Object value, Set<String> found) {
        switch (value) {
            case null -> {}
            case Map<?, ?> object ->
                object.forEach(
                        (name, member) -> collect(path.isEmpty() ? "" + name : path + "." + name, member, found));
            case List<?> list -> list.forEach(item -> collect(path + "[]", item, found));
            default -> found.add(path);
        }
    }
}
