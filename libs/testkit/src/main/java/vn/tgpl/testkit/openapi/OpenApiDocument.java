package vn.tgpl.testkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Implemented, without a line of its own, by a service's {@code @QuarkusTest}: its document is the committed
 * {@code openapi.yaml}, and is whole.
 */
public interface OpenApiDocument {

    @Test
    default void isTheCommittedOne() throws IOException {
        var committed = Path.of("openapi.yaml").toAbsolutePath();
        var live = LiveDocument.yaml();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(committed, live);
        }
        assertThat(committed)
                .as(
                        "The API differs from its committed document. If that is meant, run: "
                                + "deploy/mvn -f %s/pom.xml test -Dtest=%s -Dopenapi.write=true",
                        committed.getParent().getFileName(), getClass().getSimpleName())
                .content()
                .isEqualTo(live);
    }

    @Test
    default void everyReferenceResolves() {
        assertThat(LiveDocument.read().danglingReferences()).isEmpty();
    }

    @Test
    default void everyOperationIsSummed() {
        assertThat(LiveDocument.read().operations()).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.path("summary").asText()).isNotBlank();
            assertThat(operation.path("description").asText()).isNotBlank();
        });
    }

    @Test
    default void everyBodyHasAnExample() {
        assertThat(LiveDocument.read().withoutExample()).isEmpty();
    }

    @Test
    default void everyExampleFitsItsSchema() {
        assertThat(LiveDocument.read().unfittingExamples()).isEmpty();
    }
}
