package vn.tgpl.platform.paging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a list: each one that the caller gave a value for. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Adds the condition with its named value; a null value asks for nothing. */
    public Conditions add(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** Adds a condition without a value, where it is asked for: one that an index of its own answers. */
    public Conditions addIf(boolean asked, String condition) {
        if (asked) {
            conditions.add(condition);
        }
        return this;
    }

    public Map<String, Object> values() {
        return values;
    }

    /** The conditions as HQL, ready for an {@code order by} to follow. */
    @Override
    public String toString() {
        return conditions.isEmpty() ? "" : String.join(" and ", conditions) + " ";
    }
}
