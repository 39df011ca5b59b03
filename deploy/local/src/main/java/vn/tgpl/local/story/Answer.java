package vn.tgpl.local.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** What a service answered, with the request it answered to. */
public record Answer(String request, int status, String etag, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        var request = response.request().method() + " " + response.uri();
        return new Answer(
                request,
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(null),
                response.body());
    }

    /** This answer, if it has the expected status. */
    public Answer expect(int expected) {
        if (status != expected)
            throw new StoryFailure(
                    "request: %s%nstatus:  %d, expected %d%nbody:    %s".formatted(request, status, expected, body));
        return this;
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new StoryFailure("request: %s%nanswered no JSON: %s".formatted(request, body), e);
        }
    }

    /** The text at a JSON Pointer, empty if there is none. */
    public String text(String pointer) {
        return json().at(pointer).asText("");
    }
}
