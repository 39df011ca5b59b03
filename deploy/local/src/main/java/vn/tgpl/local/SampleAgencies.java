package vn.tgpl.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tgpl.local.story.Client;
import vn.tgpl.local.story.StoryFailure;

/** The sample directory of agencies, loaded as an operator loads a real one; what is there already stays as it is. */
record SampleAgencies(Path csv, String referralService) {

    void load(String operatorsToken) {
        try {
            new Client(operatorsToken)
                    .postCsv(referralService + "/v1/agencies", text())
                    .expect(200);
        } catch (StoryFailure e) {
            throw new StackFailure("%s was not loaded:%n%s".formatted(csv, e.getMessage()));
        }
    }

    private String text() {
        try {
            return Files.readString(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(csv + " cannot be read", e);
        }
    }
}
