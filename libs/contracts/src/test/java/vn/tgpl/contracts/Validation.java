package vn.tgpl.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Validates as JSON Schema 2020-12 with formats asserted, which its default does not do. */
final class Validation {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private Validation() {}

    static List<Error> errors(JsonNode schema, JsonNode value) {
        return SCHEMAS.getSchema(schema).validate(value);
    }
}
