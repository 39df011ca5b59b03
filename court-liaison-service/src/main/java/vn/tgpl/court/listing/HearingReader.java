package vn.tgpl.court.listing;

import java.util.UUID;
import vn.tgpl.court.listing.domain.Hearing;
import vn.tgpl.court.listing.domain.HearingFilter;
import vn.tgpl.court.listing.domain.MatchedCase;
import vn.tgpl.platform.caller.Caller;

/**
 * Who reads hearings: an agency those that it takes part in, and a provider of it those of his own cases alone.
 *
 * @param provider null where the agency itself reads
 */
public record HearingReader(String agency, UUID provider) {

    public static HearingReader of(Caller caller) {
        return new HearingReader(caller.agency(), caller.provider().orElse(null));
    }

    boolean sees(Hearing hearing) {
        return hearing.isSeenBy(agency) && (provider == null || isOf(provider, hearing));
    }

    private static boolean isOf(UUID provider, Hearing hearing) {
        return hearing.summary().cases().stream()
                .map(MatchedCase::provider)
                .anyMatch(assigned -> assigned != null && assigned.id().equals(provider));
    }

    /** What is asked for, as far as it is the reader's. */
    HearingFilter within(HearingFilter asked) {
        return provider == null ? asked : asked.of(provider);
    }

    /**
     * The agency in whose feed hearings are told.
     *
     * @throws vn.tgpl.platform.problem.Refusal where a provider reads: a feed is an agency's
     */
    public String withFeed() {
        if (provider != null) {
            throw new ProviderHasNoFeed();
        }
        return agency;
    }
}
