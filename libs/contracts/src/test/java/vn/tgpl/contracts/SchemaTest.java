package vn.tgpl.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.contracts.ContractFiles.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    @ParameterizedTest
    @MethodSource("vn.tgpl.contracts.EventTypes#all")
    void isNamedAfterItsEvent(Class<?> event) {
        var schema = ContractFiles.schema(EventTypes.nameOf(event));
        assertThat(schema.path("$id").asText()).isEqualTo("urn:tgpl:schema:" + EventTypes.nameOf(event));
        assertThat(schema.path("title").asText()).isEqualTo(event.getSimpleName());
    }

    @Test
    void closesEveryObjectAndRequiresAllItsProperties() {
        assertThat(objects()).isNotEmpty().allSatisfy(object -> {
            assertThat(object.get("additionalProperties"))
                    .isEqualTo(JSON.getNodeFactory().booleanNode(false));
            assertThat(texts(object.get("required"))).containsExactlyElementsOf(names(object.get("properties")));
        });
    }

    @Test
    void describesEveryPropertyInASentence() {
        assertThat(objects().flatMap(object -> object.get("properties").valueStream()))
                .isNotEmpty()
                .allSatisfy(property ->
                        assertThat(property.path("description").asText()).matches("\\p{Lu}.*\\."));
    }

    /** Each schema stands alone, so shared definitions are repeated in it: they must not drift apart. */
    @Test
    void givesADefinitionTheSameMeaningInEveryFile() {
        var meanings = ContractFiles.schemas().stream()
                .flatMap(schema -> schema.path("$defs").propertyStream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        assertThat(meanings).containsKey("agency");
        meanings.forEach((name, meaning) ->
                assertThat(meaning).as("meanings of %s", name).hasSize(1));
    }

    @Test
    void listsTheConstantsOfEveryEnum() {
        var inJava = EventTypes.all()
                .flatMap(RecordTree::components)
                .map(RecordComponent::getType)
                .filter(Class::isEnum)
                .map(type -> Arrays.stream(type.getEnumConstants())
                        .map(Object::toString)
                        .toList());
        var inSchemas = ContractFiles.schemas().stream()
                .flatMap(schema -> schema.findValues("enum").stream())
                .map(SchemaTest::texts);
        assertThat(inSchemas.toList()).hasSameElementsAs(inJava.toList());
    }

    private static Stream<JsonNode> objects() {
        return ContractFiles.schemas().stream().flatMap(SchemaTest::objectsIn);
    }

    private static Stream<JsonNode> objectsIn(JsonNode node) {
        var self = node.has("properties") ? Stream.of(node) : Stream.<JsonNode>empty();
        return Stream.concat(self, node.valueStream().flatMap(SchemaTest::objectsIn));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    private static List<String> names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).toList();
    }
}
