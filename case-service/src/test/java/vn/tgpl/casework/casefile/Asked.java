package vn.tgpl.casework.casefile;

import static vn.tgpl.casework.support.Agencies.addLawyer;
import static vn.tgpl.casework.support.Agencies.step;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import vn.tgpl.casework.casefile.domain.CaseStep;
import vn.tgpl.statute.time.LegalTime;

/** A step as whoever may take it asks for it over HTTP. */
final class Asked {

    private static final String DECISION =
            "{\"decision\": \"%s\", \"decidedAt\": \"2026-11-21T09:00:00+07:00\", \"ground\": %s}";
    private static final String END = "{\"ground\": \"%s\", \"detail\": \"x\"}";

    private Asked() {}

    static Response of(CaseStep step, UUID caseId) {
        var isAgencys = step.noun().equals("registrations");
        return step(isAgencys ? "police-investigator" : "centre", caseId, step.noun(), body(step));
    }

    private static String body(CaseStep step) {
        return switch (step) {
            case ACCEPTANCE -> "{\"category\": \"POOR_HOUSEHOLD\"}";
            case REFUSAL -> END.formatted("NOT_ENTITLED");
            case TRANSFER -> "{\"toProvince\": \"92\", \"reason\": \"Sống ở tỉnh khác\"}";
            case PROVIDER_REFUSAL -> END.formatted("RELATIVE");
            case ASSIGNMENT -> "{\"providerId\": \"%s\"}".formatted(addLawyer("Lê Thị Luật"));
            case REGISTRATION -> DECISION.formatted("REGISTERED", null);
            case REGISTRATION_REFUSAL -> DECISION.formatted("REFUSED", "\"RELATIVE\"");
            case REGISTRATION_CANCELLATION -> DECISION.formatted("CANCELLED", "\"STATUTORY_GROUND\"");
            case COMPLETION -> "{\"completedOn\": \"%s\", \"detail\": \"x\"}".formatted(LocalDate.now(LegalTime.ZONE));
            case DISCONTINUANCE -> END.formatted("WITHDRAWN");
            case SUSPENSION -> END.formatted("CASE_SUSPENDED");
        };
    }
}
