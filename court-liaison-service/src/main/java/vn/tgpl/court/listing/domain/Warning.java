package vn.tgpl.court.listing.domain;

/**
 * Something in a hearing that its court should look at; it hinders nothing.
 *
 * @param about what its text names, or empty
 */
public record Warning(String pointer, String code, String about) {

    public Warning(String pointer, String code) {
        this(pointer, code, "");
    }
}
