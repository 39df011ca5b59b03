package vn.tgpl.platform.idempotency;

import com.fasterxml.jackson.databind.JsonNode;
import org.jboss.resteasy.reactive.RestResponse;

/** The first answer, as it was given. */
record StoredAnswer(int status, String location, String etag, JsonNode body) {

    RestResponse<JsonNode> replay() {
        var response = RestResponse.ResponseBuilder.<JsonNode>create(status, null)
                .entity(body)
                .header("Idempotent-Replayed", true);
        if (location != null) {
            response.header("Location", location);
        }
        if (etag != null) {
            response.header("ETag", etag);
        }
        return response.build();
    }
}
