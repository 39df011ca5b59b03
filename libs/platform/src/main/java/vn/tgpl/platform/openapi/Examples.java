package vn.tgpl.platform.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * The examples of requests and answers: the service's files {@code META-INF/openapi/<schema>.json}, or
 * {@code <operation>.json} ({@code <operation>_csv.json}) for what has no schema of its own. A JSON string stands for
 * an answer that is not JSON.
 */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Components components;

    Examples(Components components) {
        this.components = components;
    }

    /** Adds the example of this name, if there is one: the test of the document says where one is missing. */
    void add(String name, MediaType media) {
        var path = "META-INF/openapi/" + name + ".json";
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (file != null) {
                components.addExample(name, OASFactory.createExample().value(JSON.readValue(file, Object.class)));
                media.addExample(name, OASFactory.createExample().ref("#/components/examples/" + name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The example " + path + " cannot be read", e);
        }
    }
}
