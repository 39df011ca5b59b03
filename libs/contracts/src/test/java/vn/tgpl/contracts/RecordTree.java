package vn.tgpl.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Stream;

/** A record with the records inside it. */
final class RecordTree {

    private RecordTree() {}

    /** Every component of the record, and of the records that it holds. */
    static Stream<RecordComponent> components(Class<?> root) {
        return Arrays.stream(root.getRecordComponents())
                .flatMap(component -> Stream.concat(
                        Stream.of(component),
                        held(component.getGenericType()).filter(Class::isRecord).flatMap(RecordTree::components)));
    }

    /** The class itself, or what a list of it holds. */
    static Stream<Class<?>> held(Type type) {
        return switch (type) {
            case Class<?> plain -> Stream.of(plain);
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments()).flatMap(RecordTree::held);
            default -> throw new IllegalArgumentException(type + " has no place in an event");
        };
    }
}
