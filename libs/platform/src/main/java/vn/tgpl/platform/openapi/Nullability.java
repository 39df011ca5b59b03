package vn.tgpl.platform.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/** Says in the schemas what our JSON does: a field that is not required may be null, unless its type is primitive. */
class Nullability {

    private static final Set<SchemaType> MOSTLY_PRIMITIVE =
            Set.of(SchemaType.BOOLEAN, SchemaType.INTEGER, SchemaType.NUMBER);
    private static final Set<String> BOXED =
            Set.of("java.lang.Boolean", "java.lang.Integer", "java.lang.Long", "java.lang.Double");

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
        var properties = new HashMap<>(schema.getProperties());
        if (schema.getRequired() != null) {
            properties.keySet().removeAll(schema.getRequired());
        }
        properties.forEach((field, value) -> schema.addProperty(field, orNull(name + "." + field, value)));
        properties.values().stream()
                .filter(value -> value.getItems() != null)
                .forEach(value -> declare(name, value.getItems()));
    }

    private Schema orNull(String field, Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        if (schema.getType() != null && schema.getEnumeration() == null && isNullable(field, schema.getType())) {
            var types = new ArrayList<>(schema.getType());
            types.add(SchemaType.NULL);
            schema.setType(types);
        }
        return schema;
    }

    private boolean isNullable(String field, List<SchemaType> types) {
        return !types.contains(SchemaType.NULL)
                && (boxed.contains(field) || types.stream().noneMatch(MOSTLY_PRIMITIVE::contains));
    }
}
