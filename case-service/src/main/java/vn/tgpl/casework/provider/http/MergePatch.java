package vn.tgpl.casework.provider.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.UncheckedIOException;

/**
 * JSON Merge Patch (RFC 7396): what is named changes, null takes away, and the outcome is as valid as a whole entry.
 */
@ApplicationScoped
class MergePatch {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @throws ConstraintViolationException if the outcome is not valid */
    <T> T apply(T known, ObjectNode patch, Class<T> type) {
        try {
            var patched = json.treeToValue(merge(json.valueToTree(known), patch), type);
            var violations = validator.validate(patched);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return patched;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e); // answered as any other body that cannot be read
        }
    }

    private static JsonNode merge(JsonNode known, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        var merged = known.isObject() ? (ObjectNode) known : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(field -> {
            if (field.getValue().isNull() && merged.has(field.getKey())) {
                merged.remove(field.getKey());
            } else {
                merged.set(field.getKey(), merge(merged.path(field.getKey()), field.getValue()));
            }
        });
        return merged;
    }
}
