package vn.tgpl.casework.support;

import static vn.tgpl.casework.support.Agencies.as;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The clocks that a case shows. */
public final class CaseClocks {

    private CaseClocks() {}

    /** The clocks of a rule, oldest first. */
    public static List<Map<String, Object>> of(UUID caseId, String rule) {
        return as("centre").get("/v1/cases/{id}", caseId).path("clocks.findAll { it.rule == '%s' }", rule);
    }

    /** The only clock of a rule. */
    public static Map<String, Object> one(UUID caseId, String rule) {
        var clocks = of(caseId, rule);
        if (clocks.size() != 1) {
            throw new AssertionError(clocks.size() + " clocks of " + rule);
        }
        return clocks.getFirst();
    }
}
