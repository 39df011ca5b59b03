package vn.tgpl.platform.precondition;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that say more than 200. */
public final class Answers {

    private Answers() {}

    /** 201, with the new thing and where it is: a path, which holds behind any gateway. */
    public static <T> RestResponse<T> created(String path, T view) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .header(HttpHeaders.LOCATION, path)
                .entity(view)
                .build();
    }
}
