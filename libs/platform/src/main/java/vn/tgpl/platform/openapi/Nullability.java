package vn.tgpl.platform.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says in the schemas what our JSON does: a field that is not required may be null, and an empty one is shown as null. */
final class Nullability {

    private static final Set<SchemaType> NEVER_NULL =
            Set.of(SchemaType.BOOLEAN, SchemaType.INTEGER, SchemaType.NUMBER, SchemaType.NULL);

    private Nullability() {}

    static void declare(Components components) {
        components.getSchemas().values().forEach(Nullability::declare);
    }

    private static void declare(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        var required = schema.getRequired() == null ? List.<String>of() : schema.getRequired();
        var properties = new HashMap<>(schema.getProperties());
        properties.keySet().removeAll(required);
        properties.forEach((name, property) -> schema.addProperty(name, orNull(property)));
        schema.getProperties().values().stream()
                .map(Schema::getItems)
                .filter(items -> items != null)
                .forEach(Nullability::declare);
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
                    .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
        }
        var types = schema.getType();
        if (types != null && schema.getEnumeration() == null && isNullable(types)) {
            var all = new ArrayList<>(types);
            all.add(SchemaType.NULL);
            schema.setType(all);
        }
        return schema;
    }

    private static boolean isNullable(Collection<SchemaType> types) {
        return types.stream().noneMatch(NEVER_NULL::contains);
    }
}
