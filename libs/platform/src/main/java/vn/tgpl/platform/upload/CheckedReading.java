package vn.tgpl.platform.upload;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tgpl.platform.problem.BrokenConstraints;
import vn.tgpl.platform.problem.InputError;

/** Reads JSON as the body of a request is read, and tells of every error in it where that would end at the first. */
@ApplicationScoped
public class CheckedReading {

    private final ObjectMapper json;
    private final Validator validator;

    CheckedReading(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    public <T> Checked<T> read(JsonNode node, Class<T> type) {
        var bad = new BadCells();
        T value = null;
        try {
            value = json.readerFor(type).withHandler(bad).readValue(node);
        } catch (JsonMappingException e) {
            bad.errors().add(InputError.at(pointer(e), "wrong-type"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (value == null && bad.errors().isEmpty()) {
            bad.errors().add(InputError.at("", "required"));
        }
        var unread = bad.errors().stream().map(InputError::pointer).collect(Collectors.toCollection(HashSet::new));
        bad.errors().addAll(broken(value, unread));
        return new Checked<>(value, bad.errors());
    }

    /** What could not be read is null, which is no second error. */
    private List<InputError> broken(Object value, Set<String> unread) {
        return value == null
                ? List.of()
                : BrokenConstraints.of(validator.validate(value)).stream()
                        .filter(error -> !unread.contains(error.pointer()))
                        .toList();
    }

    private static String pointer(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
