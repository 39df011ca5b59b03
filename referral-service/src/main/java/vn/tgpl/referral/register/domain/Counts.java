package vn.tgpl.referral.register.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many rows each figure has: each agency's, and those of all together. */
public final class Counts {

    private final Map<Figure, Long> together = new HashMap<>();
    private final Map<String, Map<Figure, Long>> byAgency = new TreeMap<>();

    /** @param agency null for all together */
    void add(String agency, Figure figure, long rows) {
        var counts = agency == null ? together : byAgency.computeIfAbsent(agency, key -> new HashMap<>());
        counts.put(figure, rows);
    }

    /** The agencies that have rows. */
    public Set<String> agencies() {
        return byAgency.keySet();
    }

    public Map<Figure, Long> together() {
        return together;
    }

    public Map<Figure, Long> of(String agency) {
        return byAgency.getOrDefault(agency, Map.of());
    }
}
