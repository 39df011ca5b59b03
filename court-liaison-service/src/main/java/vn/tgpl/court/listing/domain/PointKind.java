package vn.tgpl.court.listing.domain;

/** The court's own point (điểm cầu trung tâm) or one connected to it (điểm cầu thành phần). */
public enum PointKind {
    CENTRAL,
    COMPONENT
}
