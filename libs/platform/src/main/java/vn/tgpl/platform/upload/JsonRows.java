package vn.tgpl.platform.upload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** Reads a JSON array. */
final class JsonRows {

    private JsonRows() {}

    static List<Row<JsonNode>> read(byte[] bytes, ObjectMapper json) throws IOException {
        var root = json.readTree(bytes);
        if (root == null || !root.isArray()) {
            throw new InvalidInput(InputError.at("", "wrong-type"));
        }
        return IntStream.range(0, root.size())
                .mapToObj(i -> new Row<>(i, root.get(i)))
                .toList();
    }
}
