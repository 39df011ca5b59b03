package vn.tgpl.court.clash.domain;

/** What is wrong with a hearing, as it stands beside others. */
public enum ClashKind {
    /** A provider would have to be in two places at one time. */
    PROVIDER_TWICE("provider-twice"),
    /** A provider would have to be in two places on the same half of a day. */
    PROVIDER_FAR("provider-far"),
    /** Two hearings sit in one courtroom at one time. */
    ROOM_TWICE("room-twice"),
    /** The court would sit on a weekend or a holiday. */
    DAY_OFF("day-off");

    private final String code;

    ClashKind(String code) {
        this.code = code;
    }

    /** As warnings name it. */
    public String code() {
        return code;
    }
}
