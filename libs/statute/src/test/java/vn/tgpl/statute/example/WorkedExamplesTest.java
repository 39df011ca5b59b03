package vn.tgpl.statute.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.clock.ClockRule;
import vn.tgpl.statute.clock.StartedClock;

/** The clocks end when a person with a wall calendar says they do. */
class WorkedExamplesTest {

    static List<WorkedExample> examples() {
        return WorkedExample.all();
    }

    /** The clocks of the examples, as shipped. */
    static List<StartedClock> clocks() {
        return examples().stream()
                .flatMap(example -> Switch.AS_SHIPPED.statute().clocksStartedBy(example.fact()).stream())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void endsAsWorkedOutByHand(WorkedExample example) {
        assertThat(example.with().statute().clocksStartedBy(example.fact()))
                .filteredOn(clock -> clock.rule().title().equals(example.rule()))
                .extracting(StartedClock::dueAt)
                .isEqualTo(example.due().stream().toList());
    }

    @Test
    void everyRuleWithAFigureHasAnExample() {
        assertThat(Statute.load().rules().stream()
                        .filter(rule -> rule.length().isPresent())
                        .map(ClockRule::title)
                        .collect(Collectors.toSet()))
                .isEqualTo(examples().stream().map(WorkedExample::rule).collect(Collectors.toSet()));
    }
}
