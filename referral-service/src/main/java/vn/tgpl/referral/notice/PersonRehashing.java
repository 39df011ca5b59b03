package vn.tgpl.referral.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.tgpl.platform.secret.KeyRing;
import vn.tgpl.referral.notice.domain.Referrals;
import vn.tgpl.referral.notice.domain.SearchKeys;

/** Lets persons be found whose referrals an earlier release stored, or whose numbers were hashed under an older key. */
@ApplicationScoped
public class PersonRehashing {

    private static final UUID BEGINNING = new UUID(0, 0);

    private final Referrals referrals;
    private final SearchKeys keys;
    private final KeyRing ring;

    PersonRehashing(Referrals referrals, SearchKeys keys, KeyRing ring) {
        this.referrals = referrals;
        this.keys = keys;
        this.ring = ring;
    }

    @Scheduled(
            every = "${tgpl.keys.reseal-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    public void run() {
        var next = Optional.of(BEGINNING);
        while (next.isPresent()) {
            var after = next.get();
            next = QuarkusTransaction.requiringNew().call(() -> batch(after));
        }
    }

    /** Gives the last referral of the batch, or nothing where there was none. */
    private Optional<UUID> batch(UUID after) {
        var stale = referrals.hashedOtherwise(ring.searchKey(), after);
        stale.forEach(referral ->
                referrals.rehash(referral, keys.stored(referral.notice().person())));
        return stale.isEmpty() ? Optional.empty() : Optional.of(stale.getLast().id());
    }
}
