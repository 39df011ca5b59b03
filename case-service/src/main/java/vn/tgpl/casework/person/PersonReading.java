package vn.tgpl.casework.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import vn.tgpl.casework.person.domain.AidedPerson;
import vn.tgpl.casework.person.domain.PersonRecord;
import vn.tgpl.casework.person.domain.PersonRecords;
import vn.tgpl.casework.person.referral.ReferralService;
import vn.tgpl.platform.audit.Audit;
import vn.tgpl.platform.problem.NotFound;

/**
 * Reads each case's person from referral-service: outside of any transaction, again after a pause where it fails, and
 * no longer after the last attempt; then the Centre sees why, and can ask again.
 */
@ApplicationScoped
public class PersonReading {

    private static final Logger LOG = Logger.getLogger(PersonReading.class);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 50;

    private final PersonRecords records;
    private final ReferralService referrals;
    private final Audit audit;
    private final Clock clock;
    private final String centre;

    PersonReading(
            PersonRecords records,
            @RestClient ReferralService referrals,
            Audit audit,
            Clock clock,
            @ConfigProperty(name = "tgpl.centre") String centre) {
        this.records = records;
        this.referrals = referrals;
        this.audit = audit;
        this.clock = clock;
        this.centre = centre;
    }

    /** Has the person read soon after the caller's transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void request(UUID caseId, UUID referralId) {
        records.persist(new PersonRecord(caseId, referralId, clock.instant()));
    }

    /** Keeps a person whom the Centre itself has written down. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID caseId, AidedPerson told) {
        records.persist(new PersonRecord(caseId, told, clock.instant()));
        audit.wrote("case", caseId);
    }

    /** What is known of the person, for the service itself; nobody sees it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<AidedPerson> known(UUID caseId) {
        return records.findByIdOptional(caseId).map(PersonRecord::person);
    }

    /** Has the person read again: what was read has been corrected. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requestAgain(UUID caseId) {
        records.findById(caseId).ask(clock.instant());
    }

    /** Begins again, after the last attempt or before the next. */
    @Transactional
    public PersonRecord askAgain(String agency, UUID caseId) {
        var found = records.findByIdOptional(caseId)
                .filter(known -> agency.equals(centre))
                .orElseThrow(NotFound::new);
        if (found.state() != PersonRecord.State.READ) {
            found.ask(clock.instant());
        }
        return found;
    }

    /** What is known of the case's person; the caller's look is audited where there is something to see. */
    @Transactional
    public Optional<PersonRecord> look(UUID caseId) {
        var found = records.findByIdOptional(caseId);
        found.filter(known -> known.person() != null).ifPresent(known -> audit.read("case", caseId));
        return found;
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void readDue() {
        List<PersonRecord> due;
        do {
            due = QuarkusTransaction.requiringNew().call(() -> records.lease(clock.instant(), LEASE, AT_ONCE));
            due.forEach(this::readOne);
        } while (due.size() == AT_ONCE);
    }

    private void readOne(PersonRecord waiting) {
        try {
            var person = referrals.referral(waiting.referralId()).person();
            if (person == null) {
                retryLater(waiting, "no person in the answer");
            } else {
                change(waiting.caseId(), known -> keep(known, waiting, person));
            }
        } catch (WebApplicationException e) {
            retryLater(waiting, "HTTP " + e.getResponse().getStatus());
        } catch (RuntimeException e) {
            retryLater(waiting, e.getClass().getSimpleName());
        }
    }

    private void keep(PersonRecord known, PersonRecord waiting, AidedPerson person) {
        if (known.wasAskedSince(waiting)) {
            return; // corrected while we read; it will be read again
        }
        known.read(person);
        audit.wroteItself("case", known.caseId());
    }

    private void retryLater(PersonRecord waiting, String error) {
        LOG.warnf("The person of case %s could not be read: %s", waiting.caseId(), error);
        change(waiting.caseId(), known -> known.failed(error, clock.instant()));
    }

    private void change(UUID caseId, Consumer<PersonRecord> step) {
        QuarkusTransaction.requiringNew().run(() -> step.accept(records.findById(caseId)));
    }
}
