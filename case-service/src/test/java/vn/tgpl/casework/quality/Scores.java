package vn.tgpl.casework.quality;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;

/** A whole scale of quality as it is sent: every criterion at its most, until a test says otherwise. */
final class Scores {

    private final Map<String, String> points = new LinkedHashMap<>();
    private String breach = "false";
    private String comment = "null";

    Scores() {
        for (var row : new String[] {
            "LEGALITY 10",
            "INFORMING_THE_PERSON 10",
            "TIMELINESS 10",
            "FITS_THE_REQUEST 5",
            "EVIDENCE 10",
            "LAW_APPLIED 20",
            "PROCEEDINGS 20",
            "COMPLETE_FILE 5",
            "SATISFACTION 10"
        }) {
            points.put(row.split(" ")[0], row.split(" ")[1]);
        }
    }

    Scores with(String criterion, String scored) {
        points.put(criterion, scored);
        return this;
    }

    Scores without(String criterion) {
        points.remove(criterion);
        return this;
    }

    Scores breaking(String why) {
        breach = "true";
        comment = why == null ? "null" : "\"" + why + "\"";
        return this;
    }

    @Override
    public String toString() {
        var scores = points.entrySet().stream()
                .map(e -> "{\"criterion\": \"%s\", \"points\": %s}".formatted(e.getKey(), e.getValue()))
                .collect(joining(", "));
        return "{\"scores\": [%s], \"art61Breach\": %s, \"comment\": %s}".formatted(scores, breach, comment);
    }
}
