package vn.tgpl.platform.problem;

import java.util.List;

/** What a caller is to be told, before it is put into words. */
record Explanation(int status, String code, List<Object> arguments, List<InputError> errors) {

    static Explanation of(int status, String code) {
        return new Explanation(status, code, List.of(), List.of());
    }
}
