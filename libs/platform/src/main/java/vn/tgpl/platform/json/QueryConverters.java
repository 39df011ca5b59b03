package vn.tgpl.platform.json;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** Reads query parameters so that a wrong one is named; the framework alone would answer 404. */
@Provider
class QueryConverters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            boolean.class, QueryConverters::truth,
            Boolean.class, QueryConverters::truth,
            UUID.class, UUID::fromString);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
        if (name.isPresent() && type.isEnum()) {
            return ofEnum(type, name.get());
        }
        if (name.isPresent() && READERS.containsKey(type)) {
            return new Reading<>(READERS.get(type), InputError.in(name.get(), "wrong-type"));
        }
        return null;
    }

    private static <T> ParamConverter<T> ofEnum(Class<T> type, String name) {
        var constants = Arrays.asList(type.getEnumConstants());
        var allowed = constants.stream().map(Object::toString).toList();
        return new Reading<>(
                text -> constants.get(indexOf(allowed, text)),
                new InputError(null, name, "unknown-value", null, allowed));
    }

    private static int indexOf(List<String> allowed, String text) {
        if (!allowed.contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return allowed.indexOf(text);
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false", "0" -> false; // the framework says 0 where a primitive parameter is missing
            default -> throw new IllegalArgumentException(text);
        };
    }

    private record Reading<T>(Function<String, ?> read, InputError error) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked") // the reader was chosen by the parameter's type
        public T fromString(String text) {
            try {
                return (T) read.apply(text);
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
