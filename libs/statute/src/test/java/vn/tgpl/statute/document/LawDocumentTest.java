package vn.tgpl.statute.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.time.Counting;
import vn.tgpl.statute.time.Length;

/** The committed document says what the tables say. */
class LawDocumentTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private final String document = LawDocument.shipped(ROOT).markdown();

    @Test
    void isTheCommittedOne() throws IOException {
        var committed = ROOT.resolve("docs/law.md");
        if (Boolean.getBoolean("law.write")) {
            Files.writeString(committed, document);
        }
        assertThat(committed)
                .as("The law differs from its document. If that is meant, run: " + LawDocument.COMMAND)
                .content()
                .isEqualTo(document);
    }

    @Test
    void listsEveryRuleWithItsBasis() {
        assertThat(Statute.load().rules())
                .allSatisfy(rule -> assertThat(document)
                        .contains("### " + rule.title() + "\n")
                        .contains(rule.standing().basis()));
    }

    @Test
    void describesEveryWayOfCounting() {
        assertThat(CountingSection.examples().map(Length::counting)).containsExactlyInAnyOrder(Counting.values());
    }
}
