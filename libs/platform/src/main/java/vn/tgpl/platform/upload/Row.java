package vn.tgpl.platform.upload;

import vn.tgpl.platform.problem.InputError;

/**
 * One row of a file.
 *
 * @param line where it stands: its line in a CSV file (the header is line 1), its index in a JSON array
 */
public record Row<T>(int line, T value) {

    /** An error in one of its cells; the text stands under {@code input.<code>}. */
    public InputError broken(String field, String code) {
        return InputError.at("/" + line + "/" + field, code);
    }

    /** A field's name as a step of a JSON Pointer (RFC 6901). */
    static String step(String field) {
        return field.replace("~", "~0").replace("/", "~1");
    }
}
