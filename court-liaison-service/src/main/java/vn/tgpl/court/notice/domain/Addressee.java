package vn.tgpl.court.notice.domain;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import vn.tgpl.contracts.AssignedProvider;
import vn.tgpl.court.listing.domain.HearingSummary;
import vn.tgpl.court.listing.domain.MatchedCase;

/**
 * Who must be told of a hearing.
 *
 * @param party the organisation's agency identifier, or the provider's id
 */
public record Addressee(String party, PartyKind kind) {

    /** The organisation of the cases that the hearing has found, and each one's provider once there is one. */
    static Set<Addressee> of(HearingSummary hearing, String organisation) {
        var all = new LinkedHashSet<Addressee>();
        if (!hearing.cases().isEmpty()) {
            all.add(new Addressee(organisation, PartyKind.ORGANISATION));
        }
        hearing.cases().stream()
                .map(MatchedCase::provider)
                .filter(Objects::nonNull)
                .map(AssignedProvider::id)
                .forEach(provider -> all.add(new Addressee(provider.toString(), PartyKind.PROVIDER)));
        return all;
    }
}
