package vn.tgpl.platform.problem;

import java.util.List;

/**
 * What a caller is to be told, before it is put into words.
 *
 * @param text the key of the words
 * @param allowed what may be done instead, or null
 */
record Explanation(
        int status, String code, String text, List<Object> arguments, List<InputError> errors, List<String> allowed) {

    static Explanation of(int status, String code) {
        return of(status, code, List.of());
    }

    static Explanation of(int status, String code, List<InputError> errors) {
        return new Explanation(status, code, code, List.of(), errors, null);
    }

    static Explanation of(Refusal refusal) {
        return new Explanation(
                refusal.kind().status(),
                refusal.code(),
                refusal.text(),
                refusal.arguments(),
                refusal.errors(),
                refusal.allowed());
    }
}
