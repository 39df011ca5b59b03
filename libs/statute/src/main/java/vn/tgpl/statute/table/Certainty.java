package vn.tgpl.statute.table;

/** How sure the source of a row is. */
public enum Certainty {
    /** Read in the text of the law, or in a named report of it. */
    CONFIRMED,
    /** Plausible only, so the row stays off until somebody confirms it. */
    UNSURE,
    /** Our reading where the text leaves a choice. */
    READING
}
