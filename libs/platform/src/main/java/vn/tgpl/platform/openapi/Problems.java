package vn.tgpl.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import vn.tgpl.platform.problem.RefusalKind;
import vn.tgpl.platform.problem.Texts;

/** Adds to each operation the problems that it can answer: the shared ones, and those of its own rules. */
final class Problems {

    private final Components components;

    Problems(Components components) {
        this.components = components;
        ProblemSchema.declare(components);
        for (var problem : SharedProblem.values()) {
            problem.codes.forEach(code -> declareExample(code, ProblemExample.of(problem.status, code, List.of())));
            components.addResponse(problem.responseName(), response(problem.codes));
        }
    }

    void complete(Call call) {
        var responses = call.operation().getResponses();
        for (var problem : SharedProblem.values()) {
            if (problem.happensTo(call)) {
                var shared = OASFactory.createAPIResponse().ref("#/components/responses/" + problem.responseName());
                responses.addAPIResponse(problem.status, shared);
            }
        }
        ownCodes(call).forEach((status, codes) -> responses.addAPIResponse(status, response(codes)));
    }

    /** By status: the codes of the endpoint's own rules, after the shared codes of that status. */
    private TreeMap<String, List<String>> ownCodes(Call call) {
        var codes = new TreeMap<String, List<String>>();
        for (var refusal : call.refusals()) {
            var code = refusal.value("code").asString();
            var status = declareExample(refusal, code);
            codes.computeIfAbsent(status, s -> sharedCodes(s, call)).add(code);
        }
        return codes;
    }

    private static List<String> sharedCodes(String status, Call call) {
        var codes = new ArrayList<String>();
        for (var problem : SharedProblem.values()) {
            if (problem.status.equals(status) && problem.happensTo(call)) {
                codes.addAll(problem.codes);
            }
        }
        return codes;
    }

    private String declareExample(AnnotationInstance refusal, String code) {
        var status = String.valueOf(
                RefusalKind.valueOf(refusal.value("kind").asEnum()).status());
        declareExample(status, code, refusal);
        return status;
    }

    private void declareExample(String status, String code, AnnotationInstance refusal) {
        var problem = ProblemExample.of(status, code, texts(refusal, "arguments"));
        if (refusal.value("allowed") != null) {
            problem.put("allowed", texts(refusal, "allowed"));
        }
        declareExample(code, problem);
    }

    private void declareExample(String code, Map<String, Object> problem) {
        components.addExample(code, OASFactory.createExample().value(problem));
    }

    private static List<Object> texts(AnnotationInstance refusal, String name) {
        var value = refusal.value(name);
        return value == null ? List.of() : List.of((Object[]) value.asStringArray());
    }

    private static APIResponse response(List<String> codes) {
        var media = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/" + ProblemSchema.NAME));
        codes.forEach(code -> media.addExample(code, OASFactory.createExample().ref("#/components/examples/" + code)));
        Content content = OASFactory.createContent().addMediaType("application/problem+json", media);
        return OASFactory.createAPIResponse()
                .description(
                        String.join(" | ", codes.stream().map(Problems::title).toList()))
                .content(content);
    }

    private static String title(String code) {
        return Texts.text(code + ".title", Texts.VIETNAMESE);
    }
}
