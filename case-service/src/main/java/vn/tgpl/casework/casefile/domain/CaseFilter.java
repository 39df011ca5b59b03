package vn.tgpl.casework.casefile.domain;

import java.util.UUID;

/**
 * Which cases to list; null asks for all.
 *
 * @param overdue only those with a clock that has run out
 * @param approaching only those with a clock that will soon run out, as was announced
 * @param before only those older than this one
 */
public record CaseFilter(
        CaseState state, UUID provider, UUID referral, boolean overdue, boolean approaching, UUID before) {

    public CaseFilter ofProvider(UUID own) {
        return new CaseFilter(state, own, referral, overdue, approaching, before);
    }
}
