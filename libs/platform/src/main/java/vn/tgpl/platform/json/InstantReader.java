package vn.tgpl.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import vn.tgpl.platform.input.Years;

/** Reads an instant: RFC 3339 with its offset, of a year that a calendar and a database can hold. */
class InstantReader extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1L;

    InstantReader() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, json);
        }
        try {
            var read = OffsetDateTime.parse(json.getText());
            Years.check(read.getYear());
            return read.toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            return (Instant) context.handleWeirdStringValue(Instant.class, "", "not RFC 3339 with an offset");
        }
    }
}
