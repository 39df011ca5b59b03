package vn.tgpl.bad.notice.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/**
 * Breaks: not called a resource, an endpoint that is not public and names no scope, a POST without key, an injected
 * field.
 */
@Path("notices")
public class NoticeApi {

    @Inject
    StringBuilder written;

    @POST
    void send() {
        written.append("sent");
    }
}
