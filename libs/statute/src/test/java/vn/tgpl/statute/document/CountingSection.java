package vn.tgpl.statute.document;

import java.util.List;
import java.util.stream.Stream;
import vn.tgpl.statute.time.Length;

/** The ways in which the law counts, each by an example. */
record CountingSection() implements Section {

    private static final List<String> EXAMPLES = List.of(
            "12h", "10d", "3wd", "sameday", "1m", "3cd", "2cm", "until", "24h-before", "10d-before", "5wd-before");

    @Override
    public String title() {
        return "How time is counted";
    }

    @Override
    public String text() {
        return "Time is Vietnam's, and a day is its calendar day. An alarm at or after the end is not given.\n\n"
                + Markdown.table(
                        List.of("Written", "Counted"),
                        examples()
                                .map(length -> List.of(Markdown.code(length), length.describe()))
                                .toList());
    }

    static Stream<Length> examples() {
        return EXAMPLES.stream().map(Length::parse);
    }
}
