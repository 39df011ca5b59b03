package vn.tgpl.statute.clock;

/** What a rule may ask of a fact; the values are the codes of {@code attribute-codes.csv}. */
public enum Attribute {
    /** The person's role in the proceedings (tư cách tố tụng). */
    ROLE,
    /** Whether the person is held, and how. */
    CUSTODY,
    /** What the agency sent: a notice, an information, or a notice for a mandatory defence. */
    KIND,
    /** The procedural law that governs the case. */
    PROCEDURE,
    /** The age group of the person on the day. */
    AGE
}
