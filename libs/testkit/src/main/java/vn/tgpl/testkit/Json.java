package vn.tgpl.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A JSON body that a test changes in one place at a time. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode root;

    private Json(JsonNode root) {
        this.root = root;
    }

    public static Json of(String text) {
        try {
            return new Json(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The same body with this value, written as JSON, at this JSON Pointer. */
    public Json with(String pointer, String value) {
        var copy = root.deepCopy();
        var slash = pointer.lastIndexOf('/');
        var parent = copy.at(pointer.substring(0, slash));
        var name = pointer.substring(slash + 1);
        switch (parent) {
            case ObjectNode object -> object.set(name, of(value).root);
            case ArrayNode array -> array.set(Integer.parseInt(name), of(value).root);
            default -> throw new IllegalArgumentException("Nothing at " + pointer);
        }
        return new Json(copy);
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
