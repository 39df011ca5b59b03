package vn.tgpl.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.precondition.Versioned;
import vn.tgpl.platform.secret.KeyRing;
import vn.tgpl.platform.secret.SealedColumn;

/** The answers by client and key, in the transaction of the effect. */
@ApplicationScoped
class StoredAnswers {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Caller caller;
    private final KeyRing ring;

    StoredAnswers(EntityManager entities, ObjectMapper json, Caller caller, KeyRing ring) {
        this.entities = entities;
        this.json = json;
        this.caller = caller;
        this.ring = ring;
    }

    /**
     * Takes the key for this request, waiting while another one holds it.
     *
     * @return the earlier answer, if the key was already used for the same request
     */
    Optional<StoredAnswer> claim(String key, String fingerprint) {
        var hashes = ring.hashes(fingerprint); // a plain one would tell of a number to who tries them all
        if (insert(key, hashes.getFirst())) {
            return Optional.empty();
        }
        var row = (Object[]) entities.createNativeQuery("""
                        select fingerprint, status, location, etag, body from idempotency_key
                         where client = :client and key = :key""")
                .setParameter("client", caller.client())
                .setParameter("key", key)
                .getSingleResult();
        var isEarlierRelease = fingerprint.equals(row[0]);
        if (!isEarlierRelease && !hashes.contains(row[0])) {
            throw new IdempotencyKeyReused();
        }
        return Optional.of(answer(row));
    }

    private boolean insert(String key, String fingerprint) {
        try {
            return entities.createNativeQuery("""
                                    insert into idempotency_key (client, key, fingerprint)
                                    values (:client, :key, :fingerprint) on conflict do nothing""")
                            .setParameter("client", caller.client())
                            .setParameter("key", key)
                            .setParameter("fingerprint", fingerprint)
                            .executeUpdate()
                    == 1;
        } catch (LockTimeoutException | PessimisticLockException e) {
            throw new RequestStillRunning();
        }
    }

    private StoredAnswer answer(Object[] row) {
        try {
            return new StoredAnswer(
                    (Integer) row[1], (String) row[2], (String) row[3], json.readTree(ring.unseal((String) row[4])));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored answer is no JSON", e);
        }
    }

    void keep(String key, RestResponse<?> response) {
        var etag = response.getEntity() instanceof Versioned view ? "\"" + view.tag() + "\"" : null;
        entities.createNativeQuery("""
                        update idempotency_key
                           set status = :status, location = :location, etag = :etag, body = :body
                         where client = :client and key = :key""")
                .setParameter("status", response.getStatus())
                .setParameter("location", response.getHeaderString("Location"))
                .setParameter("etag", etag)
                .setParameter("body", write(response.getEntity()))
                .setParameter("client", caller.client())
                .setParameter("key", key)
                .executeUpdate();
    }

    private String write(Object entity) {
        try {
            return ring.seal(json.writeValueAsString(entity));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be written as JSON", e);
        }
    }

    @Produces
    static SealedColumn bodies(KeyRing ring) {
        return new SealedColumn("idempotency_key", "body", "text", ring::seal);
    }
}
