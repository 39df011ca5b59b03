package vn.tgpl.platform.upload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

/** Reads the body of an endpoint that takes an {@link Upload}, in either format. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, UploadReader.CSV})
public class UploadReader implements MessageBodyReader<Upload<?>> {

    public static final String CSV = "text/csv";

    /** All rows of a file are held, checked and written at once. */
    private static final int MOST_ROWS = 5000;

    private final ObjectMapper json;
    private final CheckedReading reading;

    UploadReader(ObjectMapper json, CheckedReading reading) {
        this.json = json;
        this.reading = reading;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Upload.class;
    }

    @Override
    public Upload<?> readFrom(
            Class<Upload<?>> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var rowType = (Class<?>) ((ParameterizedType) generic).getActualTypeArguments()[0];
        var bytes = body.readAllBytes();
        var rows = media.getSubtype().equals("csv") ? CsvRows.read(bytes, rowType) : JsonRows.read(bytes, json);
        checkSize(rows);
        return new RowReading<>(rowType, reading).read(rows);
    }

    private static void checkSize(List<Row<JsonNode>> rows) {
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw new InvalidInput(new InputError("", null, "row-count", null, List.of("1 - " + MOST_ROWS)));
        }
    }
}
