package vn.tgpl.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/**
 * Reads text: only from a JSON string (a citizen number sent as a JSON number has lost its leading zeros), normalised
 * to NFC, and without what no database or screen can show.
 */
class TextReader extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    TextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, json);
        }
        var text = json.getText();
        if (text.codePoints().anyMatch(TextReader::isUnprintable)) {
            return (String) context.handleWeirdStringValue(String.class, "", "control character");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isUnprintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SURROGATE -> true; // half of a pair
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
            default -> false;
        };
    }
}
