package vn.tgpl.referral.notice.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import vn.tgpl.platform.secret.KeyRing;

/** The keyed hashes by which a person is found by number, while the number itself stands sealed. */
@ApplicationScoped
public class SearchKeys {

    private final KeyRing ring;

    SearchKeys(KeyRing ring) {
        this.ring = ring;
    }

    /** What is stored with a referral. */
    public List<String> stored(Person person) {
        return person.numbers()
                .map(number -> ring.hashes(number.text()).getFirst())
                .toList();
    }

    /** What is looked for: the same, under every key that may have stored it. */
    public List<String> sought(Person person) {
        return person.numbers().flatMap(this::sought).toList();
    }

    public List<String> sought(Identifier identifier) {
        return identifier.number().stream().flatMap(this::sought).toList();
    }

    private Stream<String> sought(KnownNumber number) {
        return ring.hashes(number.text()).stream();
    }
}
