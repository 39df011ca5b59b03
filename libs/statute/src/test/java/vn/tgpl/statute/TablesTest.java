package vn.tgpl.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tgpl.statute.table.Certainty;
import vn.tgpl.statute.table.Dated;

/** What holds for every table that is shipped. */
class TablesTest {

    private final Statute statute = Statute.load();

    @Test
    void everyShippedTableIsNamedOnce() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/vn/tgpl/statute"))) {
            assertThat(Statute.FILES)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void whatIsUnsureBindsNobody() {
        var reference = statute.reference();
        var places = statute.places();

        assertThat(Stream.<List<? extends Dated>>of(
                                statute.entitlements().categories(),
                                statute.entitlements().proofs(),
                                reference.codes(),
                                reference.providerForms(),
                                reference.forms(),
                                reference.criteria(),
                                reference.grades(),
                                reference.salaries(),
                                reference.feeParameters(),
                                places.provinces(),
                                places.communes(),
                                places.courts(),
                                places.procuracies())
                        .flatMap(List::stream)
                        .map(Dated::standing))
                .noneMatch(standing -> standing.active() && standing.certainty() == Certainty.UNSURE)
                .anyMatch(standing -> standing.certainty() == Certainty.UNSURE);
    }
}
