package vn.tgpl.contracts;

/** How exactly a hearing's time is known. */
public enum TimePrecision {
    TIME,
    DAY,
    WEEK
}
