package vn.tgpl.court.reference;

import vn.tgpl.court.reference.domain.RoomCode;

/** A feature that waits for rooms to become known; it is told in the transaction that makes them so. */
public interface RoomFollower {

    void added(String court, RoomCode room);
}
