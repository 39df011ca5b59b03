package vn.tgpl.platform.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.models.Components;

/** What is put into the document of itself and nothing in it refers to. */
final class LeftOvers {

    private static final List<String> SCHEMAS =
            List.of("HttpProblem", "HttpValidationProblem", "Violation", "IfMatch", "Sheet");

    private LeftOvers() {}

    static void remove(Components components) {
        SCHEMAS.forEach(components::removeSchema);
    }
}
