package vn.tgpl.referral.notice.domain;

/**
 * Something that the sender should look at; it hinders nothing.
 *
 * @param about what its text names, or empty
 */
public record Warning(String pointer, String code, String about) {

    public Warning(String pointer, String code) {
        this(pointer, code, "");
    }
}
