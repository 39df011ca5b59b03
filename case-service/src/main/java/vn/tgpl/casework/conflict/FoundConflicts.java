package vn.tgpl.casework.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.AssignmentDecisions;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.conflict.domain.Conflict;
import vn.tgpl.casework.conflict.domain.Oppositions;
import vn.tgpl.casework.involvement.Proceedings;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.reference.OpposedRoles;

/** Who aids, or has aided, a person whose interests are opposed to those of a case's person. */
@ApplicationScoped
class FoundConflicts {

    private final CaseFiles cases;
    private final AssignmentDecisions decisions;
    private final Proceedings proceedings;
    private final Oppositions oppositions;
    private final StatuteBook statute;

    FoundConflicts(
            CaseFiles cases,
            AssignmentDecisions decisions,
            Proceedings proceedings,
            Oppositions oppositions,
            StatuteBook statute) {
        this.cases = cases;
        this.decisions = decisions;
        this.proceedings = proceedings;
        this.oppositions = oppositions;
        this.statute = statute;
    }

    Map<UUID, List<Conflict>> ofCase(LegalAidCase asked, LocalDate day) {
        var opposed = opposedTo(asked, day);
        return decisions.of(opposed.keySet()).stream()
                .collect(Collectors.groupingBy(
                        decision -> decision.provider().id(),
                        HashMap::new,
                        Collectors.mapping(decision -> opposed.get(decision.caseId()), Collectors.toList())));
    }

    /** The cases of persons with opposed interests, with what each of them makes of whoever aided it. */
    private Map<UUID, Conflict> opposedTo(LegalAidCase asked, LocalDate day) {
        var declared = new HashSet<>(oppositions.of(asked.id()));
        var others = new HashSet<>(declared);
        others.addAll(proceedings.othersOf(asked.id()));
        var opposed = new HashMap<UUID, Conflict>();
        for (var other : cases.find(others)) {
            between(asked, other, declared, day)
                    .ifPresent(row -> opposed.put(
                            other.id(),
                            new Conflict(row.ground(), row.standing().basis(), null, other.id())));
        }
        return opposed;
    }

    private Optional<OpposedRoles> between(LegalAidCase asked, LegalAidCase other, Set<UUID> declared, LocalDate day) {
        var pair = new OpposedRoles.Pair(
                known(asked, Attribute.PROCEDURE),
                known(asked, Attribute.ROLE),
                known(other, Attribute.ROLE),
                declared.contains(other.id()));
        return statute.statute().opposition(pair, day);
    }

    private static String known(LegalAidCase of, Attribute attribute) {
        return of.intake().origin().attributes().get(attribute);
    }
}
