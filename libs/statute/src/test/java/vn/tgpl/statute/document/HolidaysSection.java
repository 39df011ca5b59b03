package vn.tgpl.statute.document;

import java.util.List;
import vn.tgpl.statute.time.Holiday;

/** The public holidays. */
record HolidaysSection(List<Holiday> holidays) implements Section {

    @Override
    public String title() {
        return "Public holidays";
    }

    @Override
    public String text() {
        return """
                Each holiday covers some days around its anchor: a date, the first day of Tết, or the tenth of the third \
                lunar month (`HUNG_KINGS`). A row with a year is what was decided for that year and takes the place of \
                the default. A holiday on a weekend is made up on the next working day.

                """
                + Markdown.table(
                        List.of("Holiday", "Anchor", "Days from the anchor", "Year", "Basis", "Standing"),
                        holidays.stream().map(HolidaysSection::row).toList());
    }

    private static List<String> row(Holiday holiday) {
        return List.of(
                holiday.name(),
                holiday.anchor().written(),
                holiday.first() + " to " + holiday.last(),
                holiday.year() == null ? "every" : holiday.year().toString(),
                holiday.standing().basis(),
                Markdown.standing(holiday.standing()));
    }
}
