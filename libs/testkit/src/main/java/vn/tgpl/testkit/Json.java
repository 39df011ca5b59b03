package vn.tgpl.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

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

    /** Where there is a value, whatever it is. */
    public Set<String> pointers() {
        var found = new TreeSet<String>();
        collect("", root, found);
        return found;
    }

    private static void collect(String pointer, JsonNode node, Set<String> found) {
        found.add(pointer);
        node.properties().forEach(field -> collect(pointer + "/" + field.getKey(), field.getValue(), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(pointer + "/" + i, node.get(i), found);
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
