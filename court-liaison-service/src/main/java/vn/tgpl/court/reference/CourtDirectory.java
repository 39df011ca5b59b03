package vn.tgpl.court.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.place.JudicialBody;

/** Knows every court, as the law's table of courts has it, and who sits in the place of one that is no more. */
@ApplicationScoped
public class CourtDirectory {

    private final StatuteBook statute;

    CourtDirectory(StatuteBook statute) {
        this.statute = statute;
    }

    /** The courts of a day; one that is not confirmed is not among them. */
    public List<JudicialBody> courts(LocalDate day) {
        return statute.statute().places().courts(day);
    }

    /** The court as it is on a day, else as it was last, else as it is thought to be. */
    public Optional<JudicialBody> find(String code, LocalDate day) {
        return rows(code)
                .max(Comparator.<JudicialBody, Boolean>comparing(
                                row -> row.standing().holds(day))
                        .thenComparing(row -> row.standing().active())
                        .thenComparing(row -> row.standing().validity().from()));
    }

    /** Whether there is, was or will be such a court. */
    public boolean knows(String code) {
        return rows(code).anyMatch(row -> row.standing().active());
    }

    /** The court of this code, or whoever has succeeded it, that sits on a day. */
    public Optional<JudicialBody> sitting(String code, LocalDate day) {
        var passed = new HashSet<String>();
        var court = find(code, day);
        while (court.isPresent()
                && !court.get().standing().holds(day)
                && passed.add(court.get().code())) {
            court = court.flatMap(JudicialBody::succeededBy).flatMap(next -> find(next, day));
        }
        return court.filter(last -> last.standing().holds(day));
    }

    private Stream<JudicialBody> rows(String code) {
        return statute.statute().places().courts().stream()
                .filter(row -> row.code().equals(code));
    }
}
