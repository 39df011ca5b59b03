package vn.tgpl.contracts;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The event types, found by walking the sealed hierarchy: a new event is tested without being listed. */
final class EventTypes {

    private EventTypes() {}

    /** The sealed interfaces, one per producer. */
    static List<Class<?>> producers() {
        return List.of(SuiteEvent.class.getPermittedSubclasses());
    }

    static Stream<Class<?>> of(Class<?> producer) {
        return Arrays.stream(producer.getPermittedSubclasses());
    }

    static Stream<Class<?>> all() {
        return producers().stream().flatMap(EventTypes::of);
    }

    static Set<String> names() {
        return all().map(EventTypes::nameOf).collect(Collectors.toSet());
    }

    static String nameOf(Class<?> event) {
        return event.getAnnotation(JsonTypeName.class).value();
    }

    static Class<?> producerOf(Class<?> event) {
        return event.getInterfaces()[0];
    }
}
