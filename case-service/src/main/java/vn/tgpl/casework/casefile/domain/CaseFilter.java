package vn.tgpl.casework.casefile.domain;

import java.util.Set;
import java.util.UUID;

/**
 * Which cases to list; null asks for all.
 *
 * @param overdue only those with a clock that has run out
 * @param approaching only those with a clock that will soon run out, as was announced
 * @param running only those with a clock of one of these rules that runs
 * @param untold only those with an assignment that the person or the provider was not told of
 * @param unconfirmed only those with work that awaits its confirmation
 * @param before only those older than this one
 */
public record CaseFilter(
        CaseState state,
        Urgency.Level urgency,
        UUID provider,
        UUID referral,
        boolean overdue,
        boolean approaching,
        Set<String> running,
        boolean untold,
        boolean unconfirmed,
        UUID before) {

    public CaseFilter ofProvider(UUID own) {
        return new CaseFilter(
                state, urgency, own, referral, overdue, approaching, running, untold, unconfirmed, before);
    }
}
