package vn.tgpl.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tgpl.statute.entitlement.Entitlements;
import vn.tgpl.statute.place.Places;
import vn.tgpl.statute.reference.Reference;
import vn.tgpl.statute.table.Certainty;
import vn.tgpl.statute.table.Dated;
import vn.tgpl.statute.table.TableSource;

/** What holds for every table that is shipped. */
class TablesTest {

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
        TableSource shipped = TableSource.shipped();
        var entitlements = Entitlements.read(shipped);
        var reference = Reference.read(shipped);
        var places = Places.read(shipped);

        assertThat(Stream.<List<? extends Dated>>of(
                                entitlements.categories(),
                                entitlements.proofs(),
                                reference.codes(),
                                reference.immediateGrounds(),
                                reference.providerForms(),
                                reference.forms(),
                                reference.activityKinds(),
                                reference.papers(),
                                reference.criteria(),
                                reference.grades(),
                                reference.salaries(),
                                reference.feeParameters(),
                                reference.caseTargets(),
                                reference.opposedRoles(),
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
