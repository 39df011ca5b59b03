package vn.tgpl.platform.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/**
 * Says in the schemas what our JSON does: a primitive field is required, any other that is not required may be null.
 */
class Nullability {

    private static final Set<SchemaType> PRIMITIVE = Set.of(SchemaType.BOOLEAN, SchemaType.INTEGER, SchemaType.NUMBER);
    private static final Set<String> BOXED = Set.of(
            "java.lang.Boolean", "java.lang.Integer", "java.lang.Long", "java.lang.Double", "java.math.BigDecimal");

    /** The fields of records that look like primitives in a schema and may be null, as {@code Record.field}. */
    private final Set<String> boxed;

    Nullability(IndexView index) {
        boxed = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .flatMap(type -> type.fields().stream())
                .filter(field -> BOXED.contains(field.type().name().toString()))
                .map(field -> field.declaringClass().simpleName() + "." + field.name())
                .collect(Collectors.toSet());
    }

    void declare(Components components) {
        components.getSchemas().forEach(this::declare);
    }

    private void declare(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        for (var field : List.copyOf(schema.getProperties().keySet())) {
            var value = schema.getProperties().get(field);
            if (value.getItems() != null) {
                declare(name, value.getItems());
            }
            if (isPrimitive(name + "." + field, value)) {
                require(field, schema);
            } else if (!isRequired(field, schema)) {
                schema.addProperty(field, orNull(value));
            }
        }
    }

    private boolean isPrimitive(String field, Schema schema) {
        return schema.getType() != null
                && schema.getType().stream().allMatch(PRIMITIVE::contains)
                && !boxed.contains(field);
    }

    private static void require(String field, Schema schema) {
        if (!isRequired(field, schema)) {
            schema.addRequired(field);
        }
    }

    private static boolean isRequired(String field, Schema schema) {
        return schema.getRequired() != null && schema.getRequired().contains(field);
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        if (schema.getType() != null
                && schema.getEnumeration() == null
                && !schema.getType().contains(SchemaType.NULL)) {
            var types = new ArrayList<>(schema.getType());
            types.add(SchemaType.NULL);
            schema.setType(types);
        }
        return schema;
    }
}
