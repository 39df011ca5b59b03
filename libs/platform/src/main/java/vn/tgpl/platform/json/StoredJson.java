package vn.tgpl.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import vn.tgpl.platform.secret.KeyRing;
import vn.tgpl.platform.secret.SealedColumn;

/** JSON in the database: as events are, in UTC and tolerant of fields of other releases, with every secret sealed. */
@Singleton
public class StoredJson {

    private final ObjectMapper mapper;

    StoredJson(KeyRing ring) {
        this.mapper = EventJson.mapper().copy().registerModule(SecretJson.sealed(ring));
    }

    ObjectMapper mapper() {
        return mapper;
    }

    /** A {@code jsonb} column in which values of this type are stored. */
    public SealedColumn column(String table, String column, Class<?> type) {
        return new SealedColumn(table, column, "jsonb", json -> seal(json, type));
    }

    private String seal(String json, Class<?> type) {
        try {
            return mapper.writeValueAsString(mapper.readValue(json, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored " + type.getSimpleName() + " cannot be read", e);
        }
    }
}
