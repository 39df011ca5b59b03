package vn.tgpl.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.models.Components;

/** What libraries put into the document and nothing of ours refers to. */
final class LeftOvers {

    private static final List<String> SCHEMAS = List.of("HttpProblem", "HttpValidationProblem", "Violation", "IfMatch");

    private LeftOvers() {}

    static void remove(Components components) {
        SCHEMAS.forEach(components::removeSchema);
    }
}
