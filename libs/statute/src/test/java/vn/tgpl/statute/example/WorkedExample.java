package vn.tgpl.statute.example;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tgpl.statute.Sample;
import vn.tgpl.statute.clock.Attribute;
import vn.tgpl.statute.clock.Fact;
import vn.tgpl.statute.clock.Trigger;
import vn.tgpl.statute.table.Row;
import vn.tgpl.statute.table.Table;
import vn.tgpl.statute.table.TableSource;
import vn.tgpl.statute.time.LegalTime;

/** A line of {@code worked-examples.csv}: what somebody worked out by hand. */
record WorkedExample(String article, String rule, Fact fact, Optional<Instant> due, Switch with, String note) {

    private static final List<String> COLUMNS =
            List.of("article", "rule", "trigger", "when", "at", "ahead", "due", "with", "note");

    static List<WorkedExample> all() {
        return Table.of(TableSource.shipped(), "worked-examples.csv", COLUMNS).rows().stream()
                .map(WorkedExample::of)
                .toList();
    }

    private static WorkedExample of(Row row) {
        var fact = Fact.of(row.get("trigger", Trigger::valueOf), row.get("at", Sample::at));
        for (String condition : row.find("when", cell -> cell.split("; ")).orElse(new String[0])) {
            String[] sides = condition.split("=");
            fact = fact.with(Attribute.valueOf(sides[0].toUpperCase()), sides[1]);
        }
        return new WorkedExample(
                row.text("article"),
                row.text("rule"),
                row.find("ahead", Sample::at).map(fact::lookingAheadTo).orElse(fact),
                row.find("due", WorkedExample::due),
                row.find("with", Switch::valueOf).orElse(Switch.AS_SHIPPED),
                row.text("note"));
    }

    private static Instant due(String local) {
        return local.endsWith("T24:00") ? LegalTime.endOf(LocalDate.parse(local.substring(0, 10))) : Sample.at(local);
    }

    @Override
    public String toString() {
        return article + ", " + rule + ": " + note;
    }
}
