package vn.tgpl.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** Completes each service's document, when it is built, with what is the same in every service and said here once. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class SuiteDocument implements OASFilter {

    private final Endpoints endpoints;
    private final Secrets secrets;
    private final Nullability nullability;

    public SuiteDocument(IndexView index) {
        this.endpoints = new Endpoints(index);
        this.secrets = new Secrets(index);
        this.nullability = new Nullability(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        var components = document.getComponents();
        secrets.show(components);
        nullability.declare(components);
        Security.declare(components);
        RequestHeaders.declare(components);
        AnswerHeaders.declare(components);
        var successes = new Successes(components);
        var problems = new Problems(components);
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    var call = new Call(path, method, operation, endpoints.of(operation));
                    Security.complete(call);
                    Formats.complete(call);
                    successes.complete(call);
                    problems.complete(call); // before the headers become references, which hide If-Match
                    RequestHeaders.complete(call);
                }));
        LeftOvers.remove(components);
    }
}
