package vn.tgpl.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import vn.tgpl.platform.input.Years;

/** Reads a date: only {@code yyyy-MM-dd}, never a number of days, a list or the day of an instant in some zone. */
class DateReader extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    DateReader() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
        }
        try {
            var read = LocalDate.parse(json.getText());
            Years.check(read.getYear());
            return read;
        } catch (DateTimeException e) {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "not yyyy-MM-dd");
        }
    }
}
