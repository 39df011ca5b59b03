package vn.tgpl.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** JSON that stays in this process, in which secrets stand open. */
public final class OpenJson {

    private static final ObjectMapper MAPPER = EventJson.mapper().copy().registerModule(SecretJson.open());

    private OpenJson() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A " + value.getClass().getSimpleName() + " cannot be written as JSON", e);
        }
    }
}
