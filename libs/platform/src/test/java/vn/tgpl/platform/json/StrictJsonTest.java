package vn.tgpl.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private static final ObjectMapper MAPPER = mapper();

    record Text(String value) {}

    record Moment(Instant value) {}

    record Day(LocalDate value) {}

    record Flag(boolean value) {}

    record Answer(Boolean value) {}

    record Count(int value) {}

    @Test
    void textIsComposed() throws Exception {
        var decomposed = Normalizer.normalize("Cà Mau, Đầm Dơi", Normalizer.Form.NFD);

        assertThat(read(Text.class, "\"" + decomposed + "\"").value()).isEqualTo("Cà Mau, Đầm Dơi");
    }

    @Test
    void textKeepsItsLinesAndItsRareCharacters() throws Exception {
        assertThat(read(Text.class, "\"a\\n\\tb \\ud840\\udc00\"").value()).isEqualTo("a\n\tb 𠀀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "[]", "{}", "\"\\u0000\"", "\"\\u001b[0m\"", "\"\\u0085\"", "\"\\udc00\""})
    void whatIsNoTextIsRefused(String json) {
        assertRefused(Text.class, json);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T22:10:00+07:00,2026-11-20T15:10:00Z",
        "2026-11-20T15:10:00Z,2026-11-20T15:10:00Z",
        "2026-11-20T15:10:00.123456789Z,2026-11-20T15:10:00.123456Z"
    })
    void instantsHaveAnOffsetAndMicroseconds(String text, Instant instant) throws Exception {
        assertThat(read(Moment.class, "\"" + text + "\"").value()).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2026-11-20T15:10:00\"",
                "\"2026-11-20\"",
                "1763651400",
                "\"\"",
                "\"1899-12-31T00:00:00Z\"",
                "\"+999999999-01-01T00:00:00Z\"",
                "\"2026-02-29T00:00:00Z\""
            })
    void whatIsNoInstantIsRefused(String json) {
        assertRefused(Moment.class, json);
    }

    @Test
    void datesAreWrittenInFull() throws Exception {
        assertThat(read(Day.class, "\"2026-11-20\"").value()).isEqualTo("2026-11-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"20000", "[2026, 11, 20]", "\"\"", "\"20/11/2026\"", "\"2026-11-20T00:00:00Z\"", "\"2201-01-01\""
            })
    void whatIsNoDateIsRefused(String json) {
        assertRefused(Day.class, json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "1", "0", "\"\""})
    void aTruthIsNotGuessed(String json) {
        assertRefused(Flag.class, json);
        assertRefused(Answer.class, json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "1.5", "true", "null", "99999999999"})
    void aNumberIsNotGuessed(String json) {
        assertRefused(Count.class, json);
    }

    @Test
    void aPrimitiveIsNotNull() throws Exception {
        assertRefused(Flag.class, "null");
        assertThat(read(Answer.class, "null").value()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"value\": 1, \"x\": 1}", "{\"value\": 1, \"value\": 1}", "{\"value\": 1} 2", "{}"})
    void nothingIsPassedOver(String json) {
        assertThatThrownBy(() -> MAPPER.readValue(json, Count.class)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void instantsAreShownAsVietnamsClocksDo() throws Exception {
        assertThat(MAPPER.writeValueAsString(Instant.parse("2026-11-20T15:10:00Z")))
                .isEqualTo("\"2026-11-20T22:10:00+07:00\"");
    }

    private static <T> T read(Class<T> type, String json) throws JsonProcessingException {
        return MAPPER.readValue("{\"value\": " + json + "}", type);
    }

    private static void assertRefused(Class<?> type, String json) {
        assertThatThrownBy(() -> read(type, json)).isInstanceOf(JsonProcessingException.class);
    }

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }
}
