package vn.tgpl.statute.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tgpl.statute.clock.Trigger;

class TriggerUseTest {

    @TempDir
    private Path root;

    @Test
    void namesTheClassThatTellsTheFactAndItsService() throws IOException {
        write("court-service", "Listing", "statute.clocksStartedBy(Fact.of(Trigger.HEARING_FIXED, at))");
        write("notice-service", "Notices", "statute.clocksStartedBy(fact(\n    Trigger.HEARING_FIXED, at))");

        assertThat(TriggerUse.below(root).of(Trigger.HEARING_FIXED))
                .containsExactly("court-service Listing", "notice-service Notices");
    }

    @Test
    void leavesOutWhoOnlyMeetsAClockAndWhoIsNoService() throws IOException {
        write("case-service", "Intake", "statute.rulesMetBy(Trigger.CASE_ACCEPTED)");
        write("libs", "Sample", "Fact.of(Trigger.CASE_ACCEPTED, at)");

        assertThat(TriggerUse.below(root).of(Trigger.CASE_ACCEPTED)).isEmpty();
    }

    private void write(String service, String name, String source) throws IOException {
        var folder = Files.createDirectories(root.resolve(service).resolve("src/main/java/vn"));
        Files.writeString(folder.resolve(name + ".java"), source);
    }
}
