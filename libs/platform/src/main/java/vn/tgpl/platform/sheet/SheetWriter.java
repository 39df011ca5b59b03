package vn.tgpl.platform.sheet;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.concurrent.TimeUnit;

/** Writes a sheet in one format. */
abstract class SheetWriter implements MessageBodyWriter<Sheet<?>> {

    private static final int CLOSING_SECONDS = 10;

    private final CurrentVertxRequest request;
    private final String contentType;
    private final String ending;

    SheetWriter(CurrentVertxRequest request, String contentType, String ending) {
        this.request = request;
        this.contentType = contentType;
        this.ending = ending;
    }

    abstract void write(Sheet<?> sheet, OutputStream body) throws IOException;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Sheet.class;
    }

    @Override
    public void writeTo(
            Sheet<?> sheet,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, contentType);
        headers.putSingle(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.%s\"".formatted(sheet.file(), ending));
        try {
            write(sheet, body);
        } catch (IOException | RuntimeException e) {
            breakOff();
            throw e;
        }
    }

    /**
     * Once rows are on their way no other answer is left: the connection is cut, lest they be taken for all of them. It
     * is closed when this returns, since the framework then ends the answer as if it were whole.
     */
    private void breakOff() {
        var current = request.getCurrent();
        if (current.response().headWritten()) {
            var closed = current.request().connection().close();
            closed.toCompletionStage()
                    .toCompletableFuture()
                    .orTimeout(CLOSING_SECONDS, TimeUnit.SECONDS)
                    .join();
        }
    }
}
