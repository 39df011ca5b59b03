package vn.tgpl.platform.json;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
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
            return new OneOf<>(name.get(), List.of(type.getEnumConstants()));
        }
        if (type == boolean.class) {
            return new OneOf<>(name.get(), cast(List.of(true, false)));
        }
        return type == int.class ? cast(new Whole(name.get())) : null;
    }

    @SuppressWarnings("unchecked") // the type was just asked for
    private static <A, B> B cast(A value) {
        return (B) value;
    }

    private record OneOf<T>(String name, List<T> allowed) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return allowed.stream()
                    .filter(value -> value.toString().equals(text))
                    .findFirst()
                    .orElseThrow(this::unknown);
        }

        private InvalidInput unknown() {
            var names = allowed.stream().map(Object::toString).toList();
            return new InvalidInput(new InputError(null, name, "unknown-value", null, names));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }

    private record Whole(String name) implements ParamConverter<Integer> {

        @Override
        public Integer fromString(String text) {
            try {
                return Integer.valueOf(text);
            } catch (NumberFormatException e) {
                throw new InvalidInput(InputError.in(name, "wrong-type"));
            }
        }

        @Override
        public String toString(Integer value) {
            return value.toString();
        }
    }
}
