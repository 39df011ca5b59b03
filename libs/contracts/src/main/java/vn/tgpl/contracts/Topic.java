package vn.tgpl.contracts;

/**
 * A producer's stream of events; its records are keyed by the aggregate's id, so one aggregate's events stay in order.
 */
public enum Topic {
    REFERRAL("referral"),
    CASE("case"),
    HEARING("hearing");

    private final String aggregate;

    Topic(String aggregate) {
        this.aggregate = aggregate;
    }

    /** The kind of aggregate, as the outbox names it. */
    public String aggregate() {
        return aggregate;
    }
}
