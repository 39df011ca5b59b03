package vn.tgpl.court.linking;

import vn.tgpl.court.listing.domain.Hearing;

/**
 * Who says where a hearing belongs.
 *
 * @param isClerk whether a court's clerk speaks, and not the Centre
 */
public record Linker(String agency, boolean isClerk) {

    /** A court speaks of its own hearings, the Centre of those that it takes part in. */
    boolean mayLink(Hearing hearing) {
        return isClerk ? agency.equals(hearing.court()) : hearing.isSeenBy(agency);
    }
}
