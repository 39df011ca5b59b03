package vn.tgpl.platform.upload;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tgpl.platform.problem.BrokenConstraints;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** Turns the cells of each row into its type, and names every cell that is wrong. */
final class RowReading<T> {

    private final List<InputError> errors = new ArrayList<>();
    private final Class<T> type;
    private final ObjectMapper json;
    private final Validator validator;

    RowReading(Class<T> type, ObjectMapper json, Validator validator) {
        this.type = type;
        this.json = json;
        this.validator = validator;
    }

    /** @throws InvalidInput naming every bad cell of the file */
    Upload<T> read(List<Row<JsonNode>> cells) throws IOException {
        var rows = new ArrayList<Row<T>>();
        for (var row : cells) {
            rows.add(new Row<>(row.line(), read(row)));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Upload<>(rows);
    }

    private T read(Row<JsonNode> row) throws IOException {
        var bad = new BadCells();
        T value = null;
        try {
            value = json.readerFor(type).withHandler(bad).readValue(row.value());
        } catch (JsonMappingException e) {
            bad.errors().add(InputError.at(pointer(e), "wrong-type"));
        }
        if (value == null && bad.errors().isEmpty()) {
            bad.errors().add(InputError.at("", "required"));
        }
        var unread = bad.errors().stream().map(InputError::pointer).collect(Collectors.toCollection(HashSet::new));
        bad.errors().addAll(broken(value, unread));
        bad.errors().forEach(error -> errors.add(error.under("/" + row.line())));
        return value;
    }

    /** What could not be read is null, which is no second error. */
    private List<InputError> broken(T value, Set<String> unread) {
        return value == null
                ? List.of()
                : BrokenConstraints.of(validator.validate(value)).stream()
                        .filter(error -> !unread.contains(error.pointer()))
                        .toList();
    }

    private static String pointer(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(step -> "/" + step.getFieldName())
                .collect(Collectors.joining());
    }
}
