package vn.tgpl.statute.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.statute.clock.ClockRule;
import vn.tgpl.statute.time.Length;

/** Every duty of the list, with its clock where it has one. */
record RulesSection(List<ClockRule> rules, TriggerUse use) implements Section {

    private static final List<String> HEADER =
            List.of("Starts with", "When", "Time", "Alarm", "Told", "Basis", "Standing");

    @Override
    public String title() {
        return "The rules and their clocks";
    }

    @Override
    public String text() {
        return """
                Times and alarms are counted from the fact that starts the clock, or back from the event that it looks \
                ahead to. "Used by" names the classes that tell the law of the fact. A rule that is off binds nobody; "reading" marks our reading where the text leaves a choice.

                """ + byTitle().values().stream().map(this::rule).collect(joining("\n"));
    }

    private LinkedHashMap<String, List<ClockRule>> byTitle() {
        return rules.stream().collect(groupingBy(ClockRule::title, LinkedHashMap::new, Collectors.toList()));
    }

    private String rule(List<ClockRule> rows) {
        return "### " + rows.getFirst().title() + "\n\n"
                + "- Must act: " + each(rows, rule -> Stream.of(Markdown.words(rule.duty()))) + "\n"
                + "- Met by: " + each(rows, rule -> rule.metBy().stream().map(Markdown::code)) + "\n"
                + "- Used by: " + each(rows, rule -> use.of(rule.startedBy()), "nobody yet") + "\n"
                + lengths(rows)
                        .map(length -> "- " + Markdown.code(length) + ": " + length.describe() + "\n")
                        .collect(joining())
                + "\n"
                + Markdown.table(HEADER, rows.stream().map(RulesSection::row).toList());
    }

    private static Stream<Length> lengths(List<ClockRule> rows) {
        return rows.stream().map(ClockRule::length).flatMap(Optional::stream).distinct();
    }

    private static String each(Collection<ClockRule> rows, Function<ClockRule, Stream<String>> of) {
        return rows.stream().flatMap(of).distinct().collect(joining(", "));
    }

    private static String each(Collection<ClockRule> rows, Function<ClockRule, Stream<String>> of, String none) {
        var each = each(rows, of);
        return each.isEmpty() ? none : each;
    }

    private static List<String> row(ClockRule rule) {
        return List.of(
                Markdown.code(rule.startedBy()),
                Markdown.when(rule.when()),
                rule.length().map(Markdown::code).orElse("no figure"),
                rule.alarm().map(Markdown::code).orElse(""),
                Markdown.words(rule.notified()),
                rule.standing().basis(),
                Markdown.standing(rule.standing()));
    }
}
