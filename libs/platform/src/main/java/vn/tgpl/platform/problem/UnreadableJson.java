package vn.tgpl.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with a body: 400 where it is not JSON, 422 where a field is not what it should be. */
final class UnreadableJson {

    private UnreadableJson() {}

    static Explanation explain(JsonProcessingException exception) {
        if (!(exception instanceof JsonMappingException mapping)
                || exception.getCause() instanceof StreamReadException
                || mapping.getPath().isEmpty() && isNotOneValue(exception)) {
            return Explanation.of(400, "malformed-json");
        }
        return Explanation.of(422, "invalid-input", List.of(error(mapping)));
    }

    private static boolean isNotOneValue(JsonProcessingException exception) {
        return exception.getOriginalMessage().startsWith("No content")
                || exception.getOriginalMessage().startsWith("Trailing token");
    }

    private static InputError error(JsonMappingException exception) {
        var pointer = pointer(exception);
        return switch (exception) {
            case UnrecognizedPropertyException unknown -> InputError.at(pointer, "unknown-field");
            case InvalidFormatException wrong
            when wrong.getTargetType().isEnum() ->
                new InputError(pointer, null, "unknown-value", null, names(wrong.getTargetType()));
            case MismatchedInputException missing
            when missing.getOriginalMessage().startsWith("Cannot map `null`") -> InputError.at(pointer, "required");
            default -> InputError.at(pointer, "wrong-type");
        };
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
    }

    private static String pointer(JsonMappingException exception) {
        return exception.getPath().stream()
                .map(step -> step.getFieldName() != null
                        ? step.getFieldName().replace("~", "~0").replace("/", "~1")
                        : String.valueOf(step.getIndex()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }
}
