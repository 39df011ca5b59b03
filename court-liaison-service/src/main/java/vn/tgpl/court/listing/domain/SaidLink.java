package vn.tgpl.court.listing.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.platform.secret.Secret;

/**
 * What was said by hand of a hearing and a case.
 *
 * @param referralId the referral, or the case, as who said it named it
 * @param alsoKnownAs the case's other name as far as it was known then, or null
 * @param belongs whether the hearing belongs to it
 * @param detail why, in words that stay with the court and the Centre; or null
 * @param saidBy the agency that said it
 */
public record SaidLink(
        UUID referralId,
        UUID alsoKnownAs,
        boolean belongs,
        LinkReason reasonCode,
        Secret detail,
        String saidBy,
        Instant saidAt) {

    boolean isAbout(UUID name) {
        return name != null && names().contains(name);
    }

    Set<UUID> names() {
        return Stream.of(referralId, alsoKnownAs).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    SaidLink alsoKnownAs(UUID name) {
        return new SaidLink(referralId, name, belongs, reasonCode, detail, saidBy, saidAt);
    }

    /** Whether the other one says the same, whoever says it. */
    boolean saysTheSameAs(SaidLink other) {
        return isAbout(other.referralId)
                && belongs == other.belongs
                && reasonCode == other.reasonCode
                && Objects.equals(detail, other.detail);
    }
}
