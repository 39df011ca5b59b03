package vn.tgpl.platform.upload;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tgpl.platform.problem.InputError;

/** Notes what cannot be read in a row and lets the reading go on, where it would otherwise end at the first error. */
class BadCells extends DeserializationProblemHandler {

    private final List<InputError> errors = new ArrayList<>();

    List<InputError> errors() {
        return errors;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser row, JsonDeserializer<?> type, Object bean, String name)
            throws IOException {
        // the parser may be that of a copy, which does not know where it is
        errors.add(InputError.at("/" + Row.step(name), "unknown-field"));
        row.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String message) {
        var allowed = target.isEnum() ? Arrays.asList(target.getEnumConstants()) : List.of();
        note(
                context.getParser(),
                target.isEnum() ? "unknown-value" : "wrong-type",
                allowed.stream().map(Object::toString).toList());
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, String message) {
        note(context.getParser(), "wrong-type", List.of());
        return null;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser row, String message)
            throws IOException {
        return passOver(row);
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context, Class<?> type, ValueInstantiator maker, JsonParser row, String message)
            throws IOException {
        return passOver(row);
    }

    private Object passOver(JsonParser row) throws IOException {
        note(row, "wrong-type", List.of());
        row.skipChildren();
        return null;
    }

    private void note(JsonParser row, String code, List<String> allowed) {
        var here = row.getParsingContext();
        var cell = row.currentToken().isStructStart() ? here.getParent() : here; // the parser is inside already
        errors.add(new InputError(cell.pathAsPointer().toString(), null, code, null, allowed));
    }
}
