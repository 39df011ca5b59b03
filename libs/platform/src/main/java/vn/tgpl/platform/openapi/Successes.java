package vn.tgpl.platform.openapi;

import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Gives requests and successful answers their examples, and the answers their headers. */
final class Successes {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Components components;
    private final Examples examples;

    Successes(Components components) {
        this.components = components;
        this.examples = new Examples(components);
    }

    void complete(Call call) {
        var responses = call.operation().getResponses();
        responses.getAPIResponses().keySet().stream()
                .filter(status -> !status.startsWith("2"))
                .toList()
                .forEach(responses::removeAPIResponse); // the framework's guesses
        var content = responses.getAPIResponses().values().stream()
                .map(APIResponse::getContent)
                .filter(Objects::nonNull)
                .findFirst();
        responses.getAPIResponses().forEach((status, response) -> {
            if (response.getContent() == null && !status.equals("204")) {
                content.ifPresent(response::setContent);
            }
            if (response.getDescription().equals("OK")) {
                response.setDescription(call.operation().getSummary());
            }
            addHeaders(call, status, response);
        });
        responses.getAPIResponses().values().stream()
                .map(APIResponse::getContent)
                .filter(Objects::nonNull)
                .forEach(answer -> addExamples(call, answer));
        if (call.hasBody()) {
            addExamples(call, call.operation().getRequestBody().getContent());
        }
        if (call.method() == HttpMethod.GET
                && responses.getAPIResponse("200") instanceof APIResponse ok
                && isVersioned(ok)) {
            responses.addAPIResponse(
                    "304",
                    OASFactory.createAPIResponse()
                            .description("Vẫn là phiên bản đã biết / still the version of If-None-Match")
                            .addHeader("ETag", AnswerHeaders.ref("ETag")));
        }
    }

    private void addHeaders(Call call, String status, APIResponse response) {
        response.addHeader("traceparent", AnswerHeaders.ref("traceparent"));
        if (status.equals("201")) {
            response.addHeader("Location", AnswerHeaders.ref("Location"));
        }
        if (call.isIdempotent()) {
            response.addHeader("Idempotent-Replayed", AnswerHeaders.ref("Idempotent-Replayed"));
        }
        if (isVersioned(response)) {
            response.addHeader("ETag", AnswerHeaders.ref("ETag"));
        }
        if (call.method() == HttpMethod.GET && properties(response.getContent()).containsKey("nextCursor")) {
            response.addHeader("Link", AnswerHeaders.ref("Link"));
        }
    }

    private void addExamples(Call call, Content content) {
        content.getMediaTypes().forEach((type, media) -> {
            var name = schemaName(media);
            var own = call.operation().getOperationId() + ending(type);
            examples.add(name == null ? own : name, media);
        });
    }

    private static String ending(String type) {
        return switch (type) {
            case "text/csv" -> "_csv";
            case "text/html" -> "_html";
            case "application/pdf" -> "_pdf";
            default -> "";
        };
    }

    /** One thing, not a list of them: it has a version, which is its ETag; what is no JSON declares its ETag. */
    private boolean isVersioned(APIResponse response) {
        return properties(response.getContent()).containsKey("version")
                || response.getHeaders() != null && response.getHeaders().containsKey("ETag");
    }

    private Map<String, Schema> properties(Content content) {
        if (content == null) {
            return Map.of();
        }
        return content.getMediaTypes().values().stream()
                .map(Successes::schemaName)
                .filter(Objects::nonNull)
                .map(name -> components.getSchemas().get(name).getProperties())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Map.of());
    }

    private static String schemaName(MediaType media) {
        var schema = media.getSchema();
        return schema == null || schema.getRef() == null
                ? null
                : schema.getRef().substring(SCHEMAS.length());
    }
}
