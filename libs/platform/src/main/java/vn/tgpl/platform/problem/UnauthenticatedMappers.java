package vn.tgpl.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * No token, or one that is not good. These stand before the library's own mappers, which were compiled against an older
 * Quarkus and fail on this one.
 */
class UnauthenticatedMappers {

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = Priorities.USER - 100)
    Response missing(RoutingContext request, UnauthorizedException exception) {
        return unauthenticated(request, exception);
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = Priorities.USER - 100)
    Response bad(RoutingContext request, AuthenticationFailedException exception) {
        return unauthenticated(request, exception);
    }

    private static Response unauthenticated(RoutingContext request, Exception exception) {
        var problem = HttpProblem.builder()
                .withStatus(Response.Status.UNAUTHORIZED)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
        var context = ProblemContext.of(exception, request.normalizedPath());
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(problem, context)
                .toResponse();
    }
}
