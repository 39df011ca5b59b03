package vn.tgpl.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @Test
    void everyReferenceInTheAsyncApiDocumentResolves() {
        assertThat(Reference.in(ContractFiles.ASYNCAPI)).isNotEmpty().allMatch(Reference::resolves);
    }

    @ParameterizedTest
    @MethodSource("vn.tgpl.contracts.EventTypes#names")
    void everyReferenceInASchemaResolvesWithinIt(String type) {
        assertThat(Reference.in(ContractFiles.schemaFile(type)))
                .allMatch(reference -> reference.target().startsWith("#"))
                .allMatch(Reference::resolves);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#/components/messages/unknown", "./schema/unknown.json", "./headers.json#/$defs/unknown"})
    void aReferenceToNowhereIsFoundOut(String target) {
        assertThat(new Reference(ContractFiles.ASYNCAPI, target).resolves()).isFalse();
    }
}
