package vn.tgpl.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableJsonTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    enum Colour {
        RED,
        BLUE
    }

    record Thing(String name, Colour colour, int size, List<Thing> parts) {}

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "x", "{\"size\": 1} {", "{\"size\": 1} 2", "{\"parts\": [{\"size\": 0x1}]}"})
    void whatIsNotOneJsonValueIsMalformed(String body) {
        assertThat(explain(body)).isEqualTo(Explanation.of(400, "malformed-json"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"size": 1, "x": 1}            | /x             | unknown-field
            {"size": 1, "a/b~c": 1}        | /a~1b~0c       | unknown-field
            {"size": "large"}              | /size          | wrong-type
            {"parts": [{"size": []}]}      | /parts/0/size  | wrong-type
            {"size": null}                 | /size          | required
            {"name": "A"}                  | /size          | required
            {"parts": [{"colour": "red"}]} | /parts/0/colour| unknown-value
            """)
    void aWrongFieldIsNamed(String body, String pointer, String code) {
        var explanation = explain(body);

        assertThat(explanation.status()).isEqualTo(422);
        assertThat(explanation.errors()).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo(pointer);
            assertThat(error.code()).isEqualTo(code);
        });
    }

    @Test
    void anUnknownValueNamesTheAllowedOnes() {
        assertThat(explain("{\"colour\": \"GREEN\"}").errors().getFirst().allowed())
                .containsExactly("RED", "BLUE");
    }

    private static Explanation explain(String body) {
        return UnreadableJson.explain(
                catchThrowableOfType(JsonProcessingException.class, () -> MAPPER.readValue(body, Thing.class)));
    }
}
