package vn.tgpl.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncApiTest {

    private static final JsonNode DOCUMENT = ContractFiles.read(ContractFiles.ASYNCAPI);

    @ParameterizedTest
    @EnumSource
    void aTopicCarriesExactlyItsProducersEvents(Topic topic) {
        var channel = DOCUMENT.path("channels").path(topic.aggregate());
        var events = EventTypes.all()
                .filter(event -> topicOf(event) == topic)
                .map(EventTypes::nameOf)
                .collect(Collectors.toSet());
        assertThat(channel.path("address").asText()).isEqualTo("tgpl.%s.v1".formatted(topic.aggregate()));
        assertThat(names(channel.path("messages"))).isEqualTo(events);
    }

    @ParameterizedTest
    @EnumSource
    void aTopicHasAPlaceForWhatCannotBeApplied(Topic topic) {
        var channel = DOCUMENT.path("channels").path(topic.aggregate() + "DeadLetters");
        assertThat(channel.path("address").asText()).isEqualTo("tgpl.%s.v1.dlq".formatted(topic.aggregate()));
        assertThat(names(channel.path("messages"))).containsExactly("deadLetter");
    }

    @Test
    void everyEventTypeHasAMessageAndEveryMessageHasAType() {
        var expected = new HashSet<>(EventTypes.names());
        expected.add("deadLetter");
        assertThat(names(DOCUMENT.at("/components/messages"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("vn.tgpl.contracts.EventTypes#names")
    void aMessageShowsItsOwnSchemaAndSample(String type) {
        var message = DOCUMENT.at("/components/messages").path(type);
        assertThat(message.at("/payload/$ref").asText()).isEqualTo("./schema/%s.json".formatted(type));
        assertThat(message.at("/examples/0/payload/$ref").asText()).isEqualTo("./sample/%s.json".formatted(type));
        assertThat(message.at("/traits/0/$ref").asText()).isEqualTo("#/components/messageTraits/cloudEvent");
    }

    @Test
    void everyChannelIsSentToAndReceivedFrom() {
        var done = DOCUMENT.path("operations")
                .valueStream()
                .map(operation -> List.of(
                        operation.path("action").asText(),
                        operation.at("/channel/$ref").asText()));
        var expected = names(DOCUMENT.path("channels")).stream()
                .flatMap(channel -> Stream.of("send", "receive").map(act -> List.of(act, "#/channels/" + channel)));
        assertThat(done).containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    private static Topic topicOf(Class<?> event) {
        try {
            var sample = ContractFiles.sample(EventTypes.nameOf(event));
            return ((SuiteEvent) ContractFiles.JSON.treeToValue(sample, event)).topic();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
