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

/** Writes what is downloaded as a file for a spreadsheet, in one format. */
public abstract class SheetWriter<T> implements MessageBodyWriter<T> {

    private final CurrentVertxRequest request;
    private final Class<?> written;
    private final String contentType;

    protected SheetWriter(CurrentVertxRequest request, Class<?> written, String contentType) {
        this.request = request;
        this.written = written;
        this.contentType = contentType;
    }

    /** The name of the file, with its ending. */
    protected abstract String file(T sheet);

    protected abstract void write(T sheet, OutputStream body) throws IOException;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == written;
    }

    @Override
    public void writeTo(
            T sheet,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, contentType);
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(file(sheet)));
        try {
            write(sheet, body);
        } catch (IOException | RuntimeException e) {
            breakOff();
            throw e;
        }
    }

    /**
     * Once rows are on their way there is no other answer; the connection is cut, lest they be taken for all of them.
     */
    private void breakOff() {
        var current = request.getCurrent();
        if (current.response().headWritten()) {
            // awaited: whoever handles the exception next must not find a response that it can still end well
            current.request()
                    .connection()
                    .close()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .completeOnTimeout(null, 5, TimeUnit.SECONDS)
                    .join();
        }
    }
}
