package vn.tgpl.platform.openapi;

import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The formats of answers as a caller names them: without {@code qs}, by which we prefer one where it names none. */
final class Formats {

    private Formats() {}

    static void complete(Call call) {
        call.operation().getResponses().getAPIResponses().values().stream()
                .filter(response -> Objects.nonNull(response.getContent()))
                .forEach(Formats::withoutPreference);
    }

    private static void withoutPreference(APIResponse response) {
        var content = OASFactory.createContent();
        response.getContent()
                .getMediaTypes()
                .forEach((type, media) -> content.addMediaType(type.replaceFirst(";\\s*qs=.*", ""), media));
        response.setContent(content);
    }
}
