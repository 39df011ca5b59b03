package vn.tgpl.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompletenessTest {

    @Test
    void everyEventTypeHasASchemaAndEverySchemaHasAType() {
        assertThat(ContractFiles.namesIn("schema")).isEqualTo(EventTypes.names());
    }

    @Test
    void everyEventTypeHasASampleAndEverySampleHasAType() {
        assertThat(ContractFiles.namesIn("sample")).isEqualTo(EventTypes.names());
    }

    @Test
    void noTwoEventsShareAType() {
        assertThat(EventTypes.all().map(EventTypes::nameOf)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("vn.tgpl.contracts.EventTypes#producers")
    void jacksonKnowsExactlyThePermittedTypes(Class<?> producer) {
        var known = Arrays.stream(producer.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::value)
                .toList();
        assertThat(known).containsExactlyInAnyOrder(producer.getPermittedSubclasses());
    }
}
