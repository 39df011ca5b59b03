package vn.tgpl.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tgpl.platform.problem.Texts;

/** A problem as callers get it, in Vietnamese. */
final class ProblemExample {

    private ProblemExample() {}

    static Map<String, Object> of(String status, String code, List<Object> arguments) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "urn:tgpl:problem:" + code);
        problem.put("status", status.equals("default") ? statusOf(code) : Integer.valueOf(status));
        problem.put("title", Texts.text(code + ".title", Texts.VIETNAMESE));
        Texts.find(code + ".detail", Texts.VIETNAMESE, arguments).ifPresent(text -> problem.put("detail", text));
        problem.put("instance", "/v1/…");
        problem.put("code", code);
        problem.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        switch (code) {
            case "invalid-input" ->
                problem.put(
                        "errors",
                        List.of(
                                error("pointer", "/a/0/field", "wrong-type"),
                                error("parameter", "cursor", "unreadable-cursor")));
            case "idempotency-key-missing" ->
                problem.put("errors", List.of(error("parameter", "Idempotency-Key", "required")));
            default -> {}
        }
        return problem;
    }

    private static int statusOf(String code) {
        return code.equals("unavailable") ? 503 : 500;
    }

    private static Map<String, Object> error(String kind, String place, String code) {
        var error = new LinkedHashMap<String, Object>();
        error.put(kind, place);
        error.put("code", code);
        error.put("detail", Texts.text("input." + code, Texts.VIETNAMESE));
        return error;
    }
}
