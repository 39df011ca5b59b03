package vn.tgpl.casework.involvement.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.tgpl.casework.involvement.InvolvementReading;
import vn.tgpl.platform.caller.Caller;
import vn.tgpl.platform.feed.FeedEntry;
import vn.tgpl.platform.feed.FeedTail;
import vn.tgpl.platform.openapi.Refuses;
import vn.tgpl.platform.problem.RefusalKind;

/** The feed as it happens: server-sent events, resumed after the last one that the agency has seen. */
@Path("/v1/involvements/stream")
@Tag(name = "Involvements")
@RunOnVirtualThread
public class InvolvementStreamResource {

    private static final int AT_ONCE = 200;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final InvolvementReading reading;
    private final FeedTail tail;
    private final Caller caller;
    private final ObjectMapper mapper;
    private final Clock clock;

    InvolvementStreamResource(
            InvolvementReading reading, FeedTail tail, Caller caller, ObjectMapper mapper, Clock clock) {
        this.reading = reading;
        this.tail = tail;
        this.caller = caller;
        this.mapper = mapper;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @PermissionsAllowed("involvement:read")
    @Operation(
            summary = "Theo dõi trực tiếp",
            description = "Every entry of the agency's feed as it commits. It ends when the token does; come back with"
                    + " a new token and Last-Event-ID, and nothing is missed. Without Last-Event-ID it begins with the"
                    + " first entry.")
    @APIResponse(
            responseCode = "200",
            description = "id is the entry's number, event its fact, data the entry; lines that begin with a colon keep"
                    + " the connection open",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    @Refuses(kind = RefusalKind.MALFORMED, code = "bad-request")
    public void stream(@HeaderParam("Last-Event-ID") Long lastEventId, @Context SseEventSink sink, @Context Sse sse)
            throws InterruptedException {
        try (sink) {
            var agency = caller.agency();
            var until = caller.until();
            var seen = lastEventId == null ? 0 : lastEventId;
            sayHello(sink, sse);
            while (isOpen(sink, until)) {
                var entries = reading.after(agency, seen, AT_ONCE);
                for (var entry : entries) {
                    if (!isDelivered(sink, event(sse, entry))) {
                        return;
                    }
                    seen = entry.number();
                }
                if (entries.isEmpty() && !tail.await(agency, seen, pause(until))) {
                    sayHello(sink, sse);
                }
            }
        }
    }

    private boolean isOpen(SseEventSink sink, Instant until) {
        return !sink.isClosed() && !tail.stopped() && clock.instant().isBefore(until);
    }

    private Duration pause(Instant until) {
        var left = Duration.between(clock.instant(), until);
        return left.compareTo(HEARTBEAT) < 0 ? left : HEARTBEAT;
    }

    /** A comment opens the line at once, and now and then tells both ends that it still stands. */
    private static void sayHello(SseEventSink sink, Sse sse) {
        isDelivered(sink, sse.newEventBuilder().comment("still here").build());
    }

    private OutboundSseEvent event(Sse sse, FeedEntry entry) {
        return sse.newEventBuilder()
                .id(String.valueOf(entry.number()))
                .name(entry.fact())
                .data(json(EntryView.of(entry)))
                .build();
    }

    /** Written here, because the framework would add a content type to every event, which no other sender does. */
    private String json(EntryView entry) {
        try {
            return mapper.writeValueAsString(entry);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An entry cannot be written as JSON", e);
        }
    }

    private static boolean isDelivered(SseEventSink sink, OutboundSseEvent event) {
        try {
            sink.send(event).toCompletableFuture().join();
            return true;
        } catch (IllegalStateException | CompletionException hungUp) {
            return false; // that is how streams end
        }
    }
}
