package vn.tgpl.platform.secret;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Seals personal data and unseals it, and makes the keyed hashes by which it is found. */
@Singleton
public class KeyRing {

    private static final Logger LOG = Logger.getLogger(KeyRing.class);
    private static final Pattern SEALED = Pattern.compile("sealed:(\\d+):([A-Za-z0-9+/]+=*)");
    private static final byte[] NO_CONTEXT = {};
    private static final int HASH_BYTES = 32;

    private final CurrentKeys current;

    KeyRing(CurrentKeys current) {
        this.current = current;
    }

    /** A service without its keys does not start, and says so before anything else. */
    void start(@Observes @Priority(1) StartupEvent event) {
        LOG.debugf("Sealing under key %d", sealingKey());
    }

    /** The number of the key that seals now. */
    long sealingKey() {
        return current.keys().sealing();
    }

    /** The number of the key whose hashes are stored now. */
    public long searchKey() {
        return Integer.toUnsignedLong(current.keys().search().getPrimaryId());
    }

    /** The text under the key that seals now, with that key's number. */
    public String seal(String text) {
        var keys = current.keys();
        try {
            var sealed = keys.seal().encrypt(text.getBytes(StandardCharsets.UTF_8), NO_CONTEXT);
            return "sealed:" + keys.sealing() + ":" + Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing can be sealed", e);
        }
    }

    /** What was sealed under any of the keys; what an earlier release stored open is given as it is. */
    public String unseal(String stored) {
        var sealed = SEALED.matcher(stored);
        if (!sealed.matches()) {
            return stored;
        }
        return open(sealed.toMatchResult())
                .orElseThrow(() -> new IllegalStateException(
                        "Sealed under key %s, which the file of keys does not hold".formatted(sealed.group(1))));
    }

    /** The same content with everything in it sealed under the key that seals now; what no key opens stays. */
    String reseal(String content) {
        var number = String.valueOf(sealingKey());
        return SEALED.matcher(content)
                .replaceAll(found -> found.group(1).equals(number)
                        ? found.group()
                        : open(found).map(this::seal).orElse(found.group()));
    }

    static boolean hasSealed(String content) {
        return SEALED.matcher(content).find();
    }

    private Optional<String> open(MatchResult sealed) {
        var found = open(sealed, current.keys());
        if (found.isEmpty()) {
            current.follow(); // another instance may know a new key a moment earlier
            found = open(sealed, current.keys());
        }
        return found;
    }

    private static Optional<String> open(MatchResult sealed, Keys keys) {
        try {
            var text = keys.seal().decrypt(Base64.getDecoder().decode(sealed.group(2)), NO_CONTEXT);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The text's hashes under each key, the one to be stored first; each begins with its key's number. */
    public List<String> hashes(String text) {
        var search = current.keys().search();
        try {
            var hashes = new ArrayList<String>();
            for (var key : search.getPrfs().entrySet()) {
                var hash = key.getValue().compute(text.getBytes(StandardCharsets.UTF_8), HASH_BYTES);
                var hex = Integer.toUnsignedLong(key.getKey()) + "."
                        + HexFormat.of().formatHex(hash);
                hashes.add(key.getKey() == search.getPrimaryId() ? 0 : hashes.size(), hex);
            }
            return hashes;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing can be hashed", e);
        }
    }
}
