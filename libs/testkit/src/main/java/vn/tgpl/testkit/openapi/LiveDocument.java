package vn.tgpl.testkit.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The document that the running service shows. */
record LiveDocument(JsonNode root) {

    private static final Set<String> WITHOUT_BODY = Set.of("204", "304");

    static String yaml() {
        return RestAssured.get("/q/openapi").then().statusCode(200).extract().asString();
    }

    static LiveDocument read() {
        try {
            return new LiveDocument(new ObjectMapper()
                    .readTree(RestAssured.get("/q/openapi?format=json").asString()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("/q/openapi is no JSON", e);
        }
    }

    List<JsonNode> operations() {
        var operations = new ArrayList<JsonNode>();
        root.path("paths").forEach(path -> path.forEach(operations::add));
        return operations;
    }

    List<String> danglingReferences() {
        return root.findValuesAsText("$ref").stream()
                .filter(Predicate.not(this::resolves))
                .toList();
    }

    /** The operations' bodies, and the answers that should have one, without an example or a description. */
    List<String> withoutExample() {
        var found = new ArrayList<String>();
        for (var operation : operations()) {
            var id = operation.path("operationId").asText();
            if (operation.has("requestBody") && !hasExamples(operation.get("requestBody"))) {
                found.add(id + " request");
            }
            forEachResponse(operation, (status, response) -> {
                if (response.path("description").asText().isBlank()
                        || !WITHOUT_BODY.contains(status) && !hasExamples(response)) {
                    found.add(id + " " + status);
                }
            });
        }
        return found;
    }

    List<String> unfittingExamples() {
        var found = new ArrayList<String>();
        var validator = new ExampleValidator(root);
        for (var operation : operations()) {
            var id = operation.path("operationId").asText();
            found.addAll(validator.errors(id + " request", operation.path("requestBody")));
            forEachResponse(
                    operation, (status, response) -> found.addAll(validator.errors(id + " " + status, response)));
        }
        return found;
    }

    private void forEachResponse(JsonNode operation, BiConsumer<String, JsonNode> action) {
        operation
                .path("responses")
                .properties()
                .forEach(response -> action.accept(response.getKey(), target(response.getValue())));
    }

    private static boolean hasExamples(JsonNode described) {
        var content = described.path("content");
        return !content.isEmpty()
                && content.valueStream()
                        .allMatch(media -> !media.path("examples").isEmpty());
    }

    private boolean resolves(String reference) {
        return reference.startsWith("#/") && !root.at(reference.substring(1)).isMissingNode();
    }

    private JsonNode target(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    }
}
