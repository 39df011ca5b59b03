package vn.tgpl.statute.document;

import java.util.List;
import vn.tgpl.statute.time.CalendarOverride;

/** The days that the notices of single years moved. */
record OverridesSection(List<CalendarOverride> overrides) implements Section {

    @Override
    public String title() {
        return "Days off and make-up working Saturdays of single years";
    }

    @Override
    public String text() {
        return Markdown.table(
                List.of("Date", "Becomes", "Why", "Source", "Standing"),
                overrides.stream().map(OverridesSection::row).toList());
    }

    private static List<String> row(CalendarOverride override) {
        return List.of(
                override.date().toString(),
                Markdown.words(override.kind()),
                override.name(),
                override.source(),
                Markdown.words(override.certainty()) + (override.active() ? "" : ", **off**"));
    }
}
