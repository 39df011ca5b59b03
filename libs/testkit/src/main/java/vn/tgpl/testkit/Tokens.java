package vn.tgpl.testkit;

import java.time.Duration;
import vn.tgpl.parts.LocalIdentity;

/** Real tokens of the sample directory's clients. */
public final class Tokens {

    private static volatile LocalIdentity identity;

    private Tokens() {}

    static void from(LocalIdentity started) {
        identity = started;
    }

    public static String of(String client) {
        return identity.token(client);
    }

    /** A token that is good for as long as this. */
    public static String of(String client, Duration lifetime) {
        return identity.token(client, lifetime);
    }

    /** A token that was good until an hour ago. */
    public static String expired(String client) {
        return of(client, Duration.ofHours(-1));
    }
}
