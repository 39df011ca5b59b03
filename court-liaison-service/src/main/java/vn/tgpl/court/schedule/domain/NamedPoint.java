package vn.tgpl.court.schedule.domain;

import vn.tgpl.court.listing.domain.PointKind;

/**
 * A point of an online hearing (điểm cầu), as a list shows it.
 *
 * @param place as the court sent it: an identifier, or words
 * @param name what the place of this identifier is called, or null
 */
public record NamedPoint(PointKind kind, String place, String name) {

    /** As people read it. */
    public String shown() {
        return name == null ? place : name;
    }
}
