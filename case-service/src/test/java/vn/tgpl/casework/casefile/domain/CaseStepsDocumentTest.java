package vn.tgpl.casework.casefile.domain;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The committed document says which step is open from where, as the code has it. */
class CaseStepsDocumentTest {

    private static final String COMMAND =
            "deploy/mvn -f case-service/pom.xml test -Dtest=CaseStepsDocumentTest -Dsteps.write=true";
    private static final String TOP = """
            # The steps of a case

            Generated from `CaseState` and `CaseStep` of case-service. Do not edit: run `%s`.
            `CaseStepsTest` takes every one of these steps from every state of a running service.

            A cell says what the case becomes, or `409` (`case-step-not-allowed`). A referral that is recalled
            makes a `PENDING` case `WITHDRAWN`, and an accepted one `DISCONTINUED` where the Centre consents.

            """;
    private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");
    private static final String RECORDS = """

            ## What is recorded once a case has ended

            From `CaseRecord`; `409` is `case-ended`. While a case goes on, all of it is recorded. A `LATE_DOCUMENT` is a
            judgment or an appeal.

            | Recorded | of before the end | of later | file handed over: of before the end | of later |
            | --- | --- | --- | --- | --- |
            """;

    @Test
    void isTheCommittedOne() throws IOException {
        var committed = Path.of("../docs/case-steps.md").toAbsolutePath().normalize();
        if (Boolean.getBoolean("steps.write")) {
            Files.writeString(committed, document());
        }
        assertThat(committed)
                .as("The steps differ from their document. If that is meant, run: " + COMMAND)
                .content()
                .isEqualTo(document());
    }

    private static String document() {
        return TOP.formatted(COMMAND)
                + header()
                + states().map(CaseStepsDocumentTest::row).collect(joining())
                + RECORDS
                + Arrays.stream(CaseRecord.values())
                        .map(CaseStepsDocumentTest::row)
                        .collect(joining());
    }

    private static String row(CaseRecord record) {
        return line(Stream.of(
                "**" + record + "**",
                isOpen(record, AT, false),
                isOpen(record, AT.plusSeconds(1), false),
                isOpen(record, AT, true),
                isOpen(record, AT.plusSeconds(1), true)));
    }

    private static String isOpen(CaseRecord record, Instant happened, boolean handedOver) {
        return record.isOpen(happened, new CaseEnd(AT, handedOver)) ? "yes" : "409";
    }

    private static String header() {
        return line(Stream.concat(Stream.of("From"), steps().map(CaseStepsDocumentTest::title)))
                + line(Stream.concat(Stream.of("---"), steps().map(step -> "---")));
    }

    private static String row(CaseState now) {
        return line(Stream.concat(
                Stream.of("**" + now + "**"), steps().map(step -> step.isOpenFrom(now) ? "" + step.next() : "409")));
    }

    private static String title(CaseStep step) {
        var name = step.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name + " `" + step.noun() + "`";
    }

    private static String line(Stream<String> cells) {
        return cells.collect(joining(" | ", "| ", " |\n"));
    }

    private static Stream<CaseState> states() {
        return Arrays.stream(CaseState.values());
    }

    private static Stream<CaseStep> steps() {
        return Arrays.stream(CaseStep.values());
    }
}
