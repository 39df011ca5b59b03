package vn.tgpl.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tgpl.local.story.Client;
import vn.tgpl.local.story.StoryFailure;

/** The sample deployment's table of courts, loaded once: what an operator loaded since stays as it is. */
record SampleCourts(Path csv, String courtService) {

    private static final String SHIPPED = "\"0\"";
    private static final int LOADED_BEFORE = 412;

    void load(String operatorsToken) {
        try {
            var answer = new Client(operatorsToken).putCsv(courtService + "/v1/law/tables/courts.csv", SHIPPED, text());
            if (answer.status() != LOADED_BEFORE) {
                answer.expect(200);
            }
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
