package vn.tgpl.platform.table;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import vn.tgpl.platform.sheet.Sheet;

/** Reads the body of an endpoint that takes a {@link SentFile}; its media type says what it is. */
@Provider
@Consumes({Sheet.CSV, Sheet.XLSX})
public class SentFileReader implements MessageBodyReader<SentFile> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == SentFile.class;
    }

    @Override
    public SentFile readFrom(
            Class<SentFile> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return new SentFile(body.readAllBytes(), !media.getSubtype().equals("csv"));
    }
}
