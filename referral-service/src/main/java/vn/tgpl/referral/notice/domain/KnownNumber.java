package vn.tgpl.referral.notice.domain;

/**
 * A number that a person is found by.
 *
 * @param kind CITIZEN, CMND or PASSPORT: an old card of twelve digits bears the citizen number
 */
record KnownNumber(String kind, String number) {

    /** What the keyed hash is made of. */
    String text() {
        return kind + " " + number;
    }
}
