package vn.tgpl.testkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class LiveDocumentTest {

    private static final String WITH_FAULTS = """
            {"paths": {"/v1/things": {"post": {
                "operationId": "add",
                "requestBody": {"content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/Thing"},
                    "examples": {"Thing": {"$ref": "#/components/examples/Thing"}}}}},
                "responses": {
                    "201": {"description": "Added", "content": {"application/json": {}}},
                    "204": {"description": "Nothing to say"},
                    "404": {"$ref": "#/components/responses/not-found"}}}}},
             "components": {
                "schemas": {"Thing": {"type": "object", "properties": {"size": {"type": "integer"}}}},
                "examples": {"Thing": {"value": {"size": "large"}}}}}""";

    @Test
    void findsAReferenceToNothing() {
        assertThat(document(WITH_FAULTS).danglingReferences()).containsExactly("#/components/responses/not-found");
    }

    @Test
    void findsAnswersWithoutExample() {
        assertThat(document(WITH_FAULTS).withoutExample()).containsExactly("add 201", "add 404");
    }

    @Test
    void findsARequestWithoutExample() {
        var withoutExamples =
                WITH_FAULTS.replace("\"examples\": {\"Thing\": {\"$ref\"", "\"x\": {\"Thing\": {\"$ref\"");

        assertThat(document(withoutExamples).withoutExample()).contains("add request");
    }

    @Test
    void findsAnExampleThatDoesNotFitItsSchema() {
        assertThat(document(WITH_FAULTS).unfittingExamples())
                .singleElement()
                .asString()
                .contains("add request", "/size");
    }

    private static LiveDocument document(String json) {
        try {
            return new LiveDocument(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
