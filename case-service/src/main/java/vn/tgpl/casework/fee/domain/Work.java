package vn.tgpl.casework.fee.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tgpl.contracts.AssignedProvider;

/**
 * Confirmed work.
 *
 * @param day that on which it began: its base salary pays it
 */
public record Work(AssignedProvider provider, LocalDate day, Duration length) {

    UUID providerId() {
        return provider.id();
    }

    /** The work of each provider, who worked first first. */
    static Collection<List<Work>> byProvider(List<Work> done) {
        return done.stream()
                .collect(Collectors.groupingBy(Work::providerId, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    static Duration sum(List<Work> done) {
        return done.stream().map(Work::length).reduce(Duration.ZERO, Duration::plus);
    }
}
