package vn.tgpl.statute.document;

import java.util.List;
import vn.tgpl.statute.clock.JuvenileLimit;

/** The rules whose time is halved for juveniles. */
record JuvenileSection(List<JuvenileLimit> limits) implements Section {

    @Override
    public String title() {
        return "Half of the time for juveniles";
    }

    @Override
    public String text() {
        return "The length and the alarm are halved and rounded down; a month halves to 15 days.\n\n"
                + Markdown.table(
                        List.of("Rule", "When", "Basis", "Standing"),
                        limits.stream().map(JuvenileSection::row).toList());
    }

    private static List<String> row(JuvenileLimit limit) {
        return List.of(
                limit.rule(),
                Markdown.when(limit.when()),
                limit.standing().basis(),
                Markdown.standing(limit.standing()));
    }
}
