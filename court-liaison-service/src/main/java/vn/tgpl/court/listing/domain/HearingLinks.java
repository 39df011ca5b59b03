package vn.tgpl.court.listing.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that was said by hand of where a hearing belongs; what was said last of a case holds.
 *
 * @param said in the order in which it was said
 */
public record HearingLinks(List<SaidLink> said) {

    static final HearingLinks NONE = new HearingLinks(List.of());

    /** Counts what was said. */
    long version() {
        return said.size();
    }

    HearingLinks with(SaidLink link) {
        var all = new ArrayList<>(said);
        all.add(link);
        return new HearingLinks(List.copyOf(all));
    }

    /** What holds of the case of this name. */
    public Optional<SaidLink> about(UUID name) {
        return said.stream().filter(link -> link.isAbout(name)).reduce((earlier, later) -> later);
    }

    /** What holds, case by case. */
    public List<SaidLink> standing() {
        return said.stream()
                .filter(link -> about(link.referralId()).filter(link::equals).isPresent())
                .toList();
    }

    boolean isUnlinked(UUID name) {
        return about(name).filter(link -> !link.belongs()).isPresent();
    }

    List<UUID> unlinked() {
        return standing().stream()
                .filter(link -> !link.belongs())
                .flatMap(link -> link.names().stream().sorted())
                .toList();
    }

    /** The referrals that the court names, and those that it was said to belong to. */
    List<UUID> addedTo(List<UUID> named) {
        var all = new LinkedHashSet<>(named);
        standing().stream().filter(SaidLink::belongs).map(SaidLink::referralId).forEach(all::add);
        return List.copyOf(all);
    }
}
