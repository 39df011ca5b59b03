package vn.tgpl.statute.document;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.table.TableSource;
import vn.tgpl.statute.time.CalendarOverride;
import vn.tgpl.statute.time.Holiday;

/** The law as the tables say it, for people to read. */
record LawDocument(List<Section> sections) {

    private static final String TOP = """
            # The law in the tables

            Generated from the tables in `libs/statute/src/main/resources/vn/tgpl/statute` and from the services' sources.
            Do not edit: correct the table, then run `%s`.

            """;

    static final String COMMAND = "deploy/mvn -f libs/statute/pom.xml test -Dtest=LawDocumentTest -Dlaw.write=true";

    /** The shipped law, and who uses it below the root of the repository. */
    static LawDocument shipped(Path root) {
        var tables = TableSource.shipped();
        var statute = Statute.read(tables);
        var clocks = Stream.of(
                new CountingSection(),
                new RulesSection(statute.rules(), TriggerUse.below(root)),
                new JuvenileSection(statute.juvenileLimits()),
                new CodesSection(statute.codes()),
                new HolidaysSection(Holiday.read(tables)),
                new OverridesSection(CalendarOverride.read(tables)));
        return new LawDocument(
                Stream.concat(clocks, ReferenceSections.of(tables).stream()).toList());
    }

    String markdown() {
        return TOP.formatted(COMMAND)
                + sections.stream()
                        .map(section -> "## " + section.title() + "\n\n" + section.text())
                        .collect(joining("\n"));
    }
}
