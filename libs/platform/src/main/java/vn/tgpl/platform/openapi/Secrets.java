package vn.tgpl.platform.openapi;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import vn.tgpl.platform.secret.Secret;

/** Shows a secret as it is over HTTP: a string, no longer than its field allows. */
class Secrets {

    private static final String NAME = Secret.class.getSimpleName();

    /** How long the secrets may be, by {@code Record.field}. */
    private final Map<String, Integer> longest;

    Secrets(IndexView index) {
        longest = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .flatMap(type -> type.fields().stream())
                .filter(field -> field.type().name().toString().equals(Secret.class.getName()))
                .filter(field -> field.hasAnnotation(Size.class))
                .collect(Collectors.toMap(
                        field -> field.declaringClass().simpleName() + "." + field.name(),
                        field -> field.annotation(Size.class).value("max").asInt(),
                        Math::max));
    }

    void show(Components components) {
        components.getSchemas().forEach(this::show);
        components.removeSchema(NAME);
    }

    private void show(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        for (var field : List.copyOf(schema.getProperties().keySet())) {
            if (("#/components/schemas/" + NAME)
                    .equals(schema.getProperties().get(field).getRef())) {
                var text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
                schema.addProperty(field, text.maxLength(longest.get(name + "." + field)));
            }
        }
    }
}
