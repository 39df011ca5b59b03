package vn.tgpl.platform.openapi;

import io.quarkus.security.PermissionsAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;
import vn.tgpl.platform.idempotency.Idempotent;

/** One operation of the document with the method behind it. */
record Call(String path, HttpMethod method, Operation operation, MethodInfo endpoint) {

    boolean hasBody() {
        return operation.getRequestBody() != null;
    }

    boolean hasPathParameter() {
        return path.contains("{");
    }

    boolean hasInput() {
        return hasBody() || isIdempotent() || parameters().stream().anyMatch(p -> p.getIn() == Parameter.In.QUERY);
    }

    boolean isChangeFeed() {
        return path.endsWith("/changes");
    }

    boolean isIdempotent() {
        return annotation(Idempotent.class).isPresent();
    }

    boolean needsKey() {
        return annotation(Idempotent.class)
                .map(idempotent -> idempotent.value("keyRequired"))
                .filter(required -> required.asBoolean())
                .isPresent();
    }

    boolean takesIfMatch() {
        return ifMatch().isPresent();
    }

    /** An upsert honours the header, and asks for it where its author says so; every other change needs it. */
    boolean needsIfMatch() {
        return ifMatch()
                .filter(header -> method != HttpMethod.PUT || Boolean.TRUE.equals(header.getRequired()))
                .isPresent();
    }

    List<String> scopes() {
        return annotation(PermissionsAllowed.class)
                .map(allowed -> List.of(allowed.value().asStringArray()))
                .orElse(List.of());
    }

    boolean needsToken() {
        return !scopes().isEmpty();
    }

    List<Parameter> parameters() {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    void setParameters(List<Parameter> parameters) {
        operation.setParameters(new ArrayList<>(parameters));
    }

    private Optional<Parameter> ifMatch() {
        return parameters().stream()
                .filter(parameter -> RequestHeaders.IF_MATCH.equals(parameter.getName()))
                .findFirst();
    }

    List<AnnotationInstance> refusals() {
        return annotation(Refuses.All.class)
                .map(all -> List.of(all.value().asNestedArray()))
                .orElseGet(() -> annotation(Refuses.class).stream().toList());
    }

    private Optional<AnnotationInstance> annotation(Class<?> type) {
        return Optional.ofNullable(endpoint.annotation(DotName.createSimple(type)));
    }
}
