package vn.tgpl.platform.precondition;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/** Gives every versioned answer its ETag, and answers 304 to who has that version already. */
@Provider
class ETags implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned view) {
            var tag = new EntityTag(view.tag());
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            if (request.getMethod().equals(HttpMethod.GET) && isKnown(request, "\"" + view.tag() + "\"")) {
                response.setStatus(304);
                response.setEntity(null);
            }
        }
    }

    private static boolean isKnown(ContainerRequestContext request, String tag) {
        var header = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return header != null
                && Arrays.stream(header.split(","))
                        .map(known -> known.strip().replaceFirst("^W/", ""))
                        .anyMatch(known -> known.equals("*") || known.equals(tag));
    }
}
