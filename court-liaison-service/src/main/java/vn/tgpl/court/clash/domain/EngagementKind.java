package vn.tgpl.court.clash.domain;

/** What of the world a hearing takes up. */
public enum EngagementKind {
    /** The day on which the court sits. */
    SITTING,
    ROOM,
    PROVIDER
}
