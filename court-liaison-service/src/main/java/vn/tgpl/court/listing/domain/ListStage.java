package vn.tgpl.court.listing.domain;

/** Whether the court's list is still a draft. */
public enum ListStage {
    DRAFT,
    FINAL
}
