package vn.tgpl.casework.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.casework.assignment.domain.Availability;
import vn.tgpl.casework.assignment.domain.Availability.Available;
import vn.tgpl.casework.assignment.domain.Candidate;
import vn.tgpl.casework.casefile.CaseFiles;
import vn.tgpl.casework.casefile.domain.LegalAidCase;
import vn.tgpl.casework.conflict.ConflictCheck;
import vn.tgpl.casework.involvement.Proceedings;
import vn.tgpl.casework.person.PersonReading;
import vn.tgpl.casework.person.domain.AidedPerson;
import vn.tgpl.casework.person.domain.PersonRecord;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.statute.time.LegalTime;

/** Suggests whom to assign: who may be assigned today and is in no conflict, the best first. */
@ApplicationScoped
public class ProviderSuggestions {

    private final CaseFiles cases;
    private final ConflictCheck conflicts;
    private final PersonReading persons;
    private final Proceedings proceedings;
    private final Availability availability;
    private final StatuteBook statute;
    private final Clock clock;

    ProviderSuggestions(
            CaseFiles cases,
            ConflictCheck conflicts,
            PersonReading persons,
            Proceedings proceedings,
            Availability availability,
            StatuteBook statute,
            Clock clock) {
        this.cases = cases;
        this.conflicts = conflicts;
        this.persons = persons;
        this.proceedings = proceedings;
        this.availability = availability;
        this.statute = statute;
        this.clock = clock;
    }

    /** For the Centre; its look at where the person lives and what they speak is audited. */
    @Transactional
    public List<Candidate> of(String agency, UUID caseId, int limit) {
        var asked = cases.findForCentre(agency, caseId);
        var person = persons.look(caseId).map(PersonRecord::person);
        var conflicted = conflicts.ofCase(asked);
        var hearing = proceedings.nextHearing(caseId).map(next -> LegalTime.dayOf(next.start()));
        return availability.on(hearing.orElse(null)).stream()
                .filter(available ->
                        !conflicted.containsKey(available.provider().id()))
                .filter(available -> mayTake(available, asked))
                .map(available -> candidate(available, person))
                .sorted(Candidate.BEST_FIRST)
                .limit(limit)
                .toList();
    }

    private boolean mayTake(Available available, LegalAidCase asked) {
        var today = LegalTime.dayOf(clock.instant());
        return !available.provider().id().equals(asked.providerId())
                && available.provider().isAssignable(asked.intake().aidForm(), today, statute.statute());
    }

    private static Candidate candidate(Available available, Optional<AidedPerson> person) {
        var provider = available.provider();
        var commune = person.map(AidedPerson::address).map(AidedPerson.Address::communeCode);
        return new Candidate(
                provider,
                provider.serves(commune.orElse(null)),
                provider.speaks(person.map(AidedPerson::language).orElse(null)),
                available.openCases(),
                !available.hasHearing());
    }
}
