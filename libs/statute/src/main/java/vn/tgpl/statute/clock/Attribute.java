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
    /** Who asked the Centre for the case: an agency's notice, or the person. */
    SOURCE,
    /** Whether the Centre accepted at once, before the proof was there (thụ lý ngay). */
    URGENCY,
    /** The zone that the person lives in. */
    ZONE,
    /** What stood in the way of acting in the ordinary time. */
    HINDRANCE,
    /** Ordinary or summary procedure (thủ tục rút gọn). */
    TRACK,
    /** The person's age where the law asks for it. */
    AGE,
    /** Whether the person was there when the judgment was pronounced. */
    PRESENCE,
    /** Whether the counsel lives in the province of the agency. */
    COUNSEL_PROVINCE,
    /** Whether the matter is complex. */
    COMPLEXITY,
    /** The form of legal aid (hình thức trợ giúp pháp lý). */
    AID_FORM,
    /** Who must answer a complaint. */
    COMPLAINT_LEVEL
}
