package vn.tgpl.casework.casefile.domain;

/** The form of aid (hình thức trợ giúp pháp lý), with its abbreviation in file codes (Circular 12/2018 Art. 11). */
public enum AidForm {
    /** Participation in proceedings (tham gia tố tụng). */
    LITIGATION("TGTT"),
    /** Legal advice (tư vấn pháp luật). */
    ADVICE("TV");

    private final String abbreviation;

    AidForm(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    public String abbreviation() {
        return abbreviation;
    }
}
