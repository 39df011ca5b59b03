package vn.tgpl.platform.secret;

/**
 * A text that identifies or reaches a person: a number, a telephone, an address. Over HTTP it is a plain string; stored
 * JSON holds it sealed; events refuse it; and it does not print itself.
 */
public record Secret(String text) {

    @Override
    public String toString() {
        return "[secret]";
    }
}
