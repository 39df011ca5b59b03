package vn.tgpl.testkit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;

/** Validates the examples of a body against its schema, formats too. */
class ExampleValidator {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final JsonNode document;

    ExampleValidator(JsonNode document) {
        this.document = document;
    }

    List<String> errors(String where, JsonNode body) {
        var found = new ArrayList<String>();
        for (var media : body.path("content")) {
            var schema = JsonNodeFactory.instance.objectNode();
            schema.set("components", document.path("components"));
            schema.set("allOf", JsonNodeFactory.instance.arrayNode().add(media.path("schema")));
            for (var example : media.path("examples")) {
                var value =
                        document.at(example.path("$ref").asText().substring(1)).path("value");
                SCHEMAS.getSchema(schema).validate(value).forEach(error -> found.add(where + ": " + error));
            }
        }
        return found;
    }
}
