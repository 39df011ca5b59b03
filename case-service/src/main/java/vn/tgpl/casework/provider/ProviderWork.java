package vn.tgpl.casework.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import vn.tgpl.casework.casefile.domain.AssignmentDecisions;
import vn.tgpl.casework.provider.domain.Provider;
import vn.tgpl.casework.provider.domain.ProviderTraining;
import vn.tgpl.casework.provider.domain.ProviderTrainings;
import vn.tgpl.casework.provider.domain.TrainingEntry;
import vn.tgpl.platform.clock.StatuteBook;
import vn.tgpl.platform.paging.Cursor;
import vn.tgpl.platform.paging.Page;
import vn.tgpl.statute.time.LegalTime;

/** What providers have in hand, how they train, and how a year's work stands against the law's targets. */
@ApplicationScoped
public class ProviderWork {

    private static final String LEAST_HOURS = "TRAINING_HOURS_A_YEAR";
    private static final String MOST_YEARS = "YEARS_WITHOUT_PROCEEDINGS_CASE";

    private final ProviderRegister register;
    private final ProviderTrainings trainings;
    private final AssignmentDecisions decisions;
    private final StatuteBook statute;
    private final Clock clock;

    ProviderWork(
            ProviderRegister register,
            ProviderTrainings trainings,
            AssignmentDecisions decisions,
            StatuteBook statute,
            Clock clock) {
        this.register = register;
        this.trainings = trainings;
        this.decisions = decisions;
        this.statute = statute;
        this.clock = clock;
    }

    @Transactional
    public ProviderTraining train(UUID provider, TrainingEntry entry) {
        register.find(provider);
        entry.check(today());
        var training = new ProviderTraining(provider, entry);
        trainings.persist(training);
        return training;
    }

    /** Those entered last first. */
    @Transactional
    public Page<ProviderTraining> trainings(UUID provider, Cursor cursor, int limit) {
        register.find(provider);
        var before = cursor.isStart() ? null : cursor.id();
        return Page.of(trainings.of(provider, before, limit + 1), limit, ProviderTraining::id);
    }

    /** The year as it stands today; a year that is over, as it ended. */
    @Transactional
    public Workload of(UUID id, OptionalInt asked) {
        var provider = register.find(id);
        var year = asked.orElse(today().getYear());
        var day = today().getYear() > year ? LocalDate.of(year, 12, 31) : today();
        var done = decisions.assigned(
                id, LegalTime.startOf(LocalDate.of(year, 1, 1)), LegalTime.startOf(LocalDate.of(year + 1, 1, 1)));
        var targets = targets(provider, day);
        var last = decisions.lastOf(id).map(LegalTime::dayOf).orElse(null);
        return new Workload(
                id,
                year,
                decisions.inHand(id),
                done,
                provider.seniority(day).isPresent() ? provider.seniority(day).getAsInt() : null,
                targets,
                grade(targets, done),
                training(provider, year, day),
                last,
                isTooLong(provider, last));
    }

    private List<Workload.Target> targets(Provider provider, LocalDate day) {
        return statute.statute().caseTargets(day).stream()
                .filter(target -> provider.isOfficer()
                        && provider.seniority(day).isPresent()
                        && target.isFor(provider.seniority(day).getAsInt()))
                .map(target -> new Workload.Target(
                        target.grade(),
                        target.least(),
                        target.most(),
                        target.standing().basis()))
                .toList();
    }

    private static String grade(List<Workload.Target> targets, long done) {
        return targets.stream()
                .filter(target -> target.least() <= done)
                .max(Comparator.comparing(Workload.Target::least))
                .map(Workload.Target::grade)
                .orElse(null);
    }

    private Workload.Training training(Provider provider, int year, LocalDate day) {
        var hours = trainings.hours(provider.id(), year);
        var least = provider.isOfficer() ? statute.statute().least(LEAST_HOURS, day) : OptionalInt.empty();
        return new Workload.Training(hours, least.isPresent() ? least.getAsInt() : null, hours >= least.orElse(0));
    }

    /** An officer without a case for longer than the law allows loses the card (Law 11/2017 Art. 22(1)(d)). */
    private boolean isTooLong(Provider provider, LocalDate last) {
        var since = last == null ? provider.actsSince() : last;
        var most = statute.most(MOST_YEARS, today());
        return provider.isOfficer()
                && since != null
                && most.isPresent()
                && !since.plusYears(most.getAsInt()).isAfter(today());
    }

    private LocalDate today() {
        return LegalTime.dayOf(clock.instant());
    }
}
