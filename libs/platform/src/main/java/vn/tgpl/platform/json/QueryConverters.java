package vn.tgpl.platform.json;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** Reads query parameters so that a wrong one is named; the framework alone would answer 404. */
@Provider
class QueryConverters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
        if (name.isEmpty()) {
            return null;
        }
        if (type.isEnum()) {
            var allowed = List.of(type.getEnumConstants());
            return new Reading<>(
                    text -> allowed.stream()
                            .filter(value -> value.toString().equals(text))
                            .findFirst()
                            .orElseThrow(IllegalArgumentException::new),
                    new InputError(
                            null,
                            name.get(),
                            "unknown-value",
                            null,
                            allowed.stream().map(Object::toString).toList()));
        }
        return null;
    }

    private record Reading<T>(Function<String, T> read, InputError error) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return read.apply(text);
            } catch (IllegalArgumentException e) {
                throw new InvalidInput(error);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
