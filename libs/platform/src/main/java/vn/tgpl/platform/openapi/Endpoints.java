package vn.tgpl.platform.openapi;

import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** The endpoint methods, by the operation id that they have in the document: {@code Class_method}. */
class Endpoints {

    private final Map<String, MethodInfo> methods = new HashMap<>();

    Endpoints(IndexView index) {
        for (var path : index.getAnnotations(Path.class)) {
            if (path.target().kind() == AnnotationTarget.Kind.CLASS) {
                var resource = path.target().asClass();
                resource.methods().forEach(method -> methods.put(resource.simpleName() + "_" + method.name(), method));
            }
        }
    }

    MethodInfo of(Operation operation) {
        var method = methods.get(operation.getOperationId());
        if (method == null) {
            throw new NoSuchElementException("No resource method for the operation " + operation.getOperationId());
        }
        return method;
    }
}
