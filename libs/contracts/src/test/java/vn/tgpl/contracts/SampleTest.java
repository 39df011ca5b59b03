package vn.tgpl.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.contracts.ContractFiles.JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleTest {

    @ParameterizedTest
    @MethodSource("vn.tgpl.contracts.EventTypes#all")
    void fitsItsSchema(Class<?> event) {
        assertThat(Validation.errors(schemaOf(event), sampleOf(event))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.tgpl.contracts.EventTypes#all")
    void isReadAsTheEventAndWrittenBackTheSame(Class<?> event) throws JsonProcessingException {
        var sample = sampleOf(event);
        var read = JSON.treeToValue(sample, EventTypes.producerOf(event));
        assertThat(read).isInstanceOf(event);
        assertThat(JSON.readTree(JSON.writeValueAsString(read))).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("vn.tgpl.contracts.EventTypes#all")
    void withAnUnknownFieldBreaksTheSchemaButIsReadByAConsumer(Class<?> event) throws JsonProcessingException {
        ObjectNode newer = sampleOf(event).deepCopy();
        newer.put("fieldOfALaterVersion", "x");
        assertThat(Validation.errors(schemaOf(event), newer))
                .singleElement()
                .satisfies(error -> assertThat(error.getProperty()).isEqualTo("fieldOfALaterVersion"));
        assertThat(JSON.treeToValue(newer, EventTypes.producerOf(event)))
                .isEqualTo(JSON.treeToValue(sampleOf(event), event));
    }

    @ParameterizedTest
    @MethodSource("vn.tgpl.contracts.EventTypes#all")
    void isKeyedByItsAggregate(Class<?> event) throws JsonProcessingException {
        var read = (SuiteEvent) JSON.treeToValue(sampleOf(event), event);
        var key = sampleOf(event).path(read.topic().aggregate() + "Id").asText();
        assertThat(read.subject()).hasToString(key);
    }

    private static JsonNode schemaOf(Class<?> event) {
        return ContractFiles.schema(EventTypes.nameOf(event));
    }

    private static JsonNode sampleOf(Class<?> event) {
        return ContractFiles.sample(EventTypes.nameOf(event));
    }
}
