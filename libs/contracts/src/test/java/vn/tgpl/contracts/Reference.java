package vn.tgpl.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A {@code $ref} in a file: to a place in the same file, or to another file. */
record Reference(Path from, String target) {

    /** Every reference in the file. */
    static Stream<Reference> in(Path file) {
        return ContractFiles.read(file).findValues("$ref").stream()
                .map(JsonNode::asText)
                .map(target -> new Reference(file, target));
    }

    boolean resolves() {
        var parts = target.split("#", 2);
        var file = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]);
        var pointer = parts.length == 1 ? "" : parts[1];
        return Files.exists(file) && !ContractFiles.read(file).at(pointer).isMissingNode();
    }
}
