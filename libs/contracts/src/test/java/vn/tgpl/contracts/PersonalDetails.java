package vn.tgpl.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what could carry a person's details, in records and in schemas. */
final class PersonalDetails {

    private static final Pattern PERSONAL = Pattern.compile(
            "name|birth|dob|address|phone|mobile|email|identifier|identity|citizen|cccd|cmnd|passport|number",
            Pattern.CASE_INSENSITIVE);

    private static final Set<Class<?>> PLAIN =
            Set.of(String.class, UUID.class, Instant.class, long.class, boolean.class);

    private PersonalDetails() {}

    /** Components that are named like a person's detail, such as {@code AssignedProvider.name}. */
    static Stream<String> namedIn(Class<?> event) {
        return RecordTree.components(event)
                .filter(component -> isPersonal(component.getName()))
                .map(component -> component.getDeclaringRecord().getSimpleName() + "." + component.getName());
    }

    /** Types behind which anything could hide, such as {@code Object} or {@code JsonNode}. */
    static Stream<Class<?>> openTypesIn(Class<?> event) {
        return RecordTree.components(event)
                .flatMap(component -> RecordTree.held(component.getGenericType()))
                .filter(type -> !type.isRecord() && !type.isEnum() && !PLAIN.contains(type));
    }

    /** Properties that are named like a person's detail, such as {@code provider.name}. */
    static Stream<String> namedIn(String owner, JsonNode schema) {
        return schema.propertyStream()
                .flatMap(entry -> Stream.concat(
                        entry.getKey().equals("properties") ? personalNames(owner, entry.getValue()) : Stream.empty(),
                        namedIn(entry.getKey(), entry.getValue())));
    }

    private static Stream<String> personalNames(String owner, JsonNode properties) {
        return properties
                .propertyStream()
                .filter(property -> isPersonal(property.getKey()))
                .map(property -> owner + "." + property.getKey());
    }

    /** A case's number is not a person's. */
    private static boolean isPersonal(String name) {
        return PERSONAL.matcher(name.replace("CaseNumber", "")).find();
    }
}
