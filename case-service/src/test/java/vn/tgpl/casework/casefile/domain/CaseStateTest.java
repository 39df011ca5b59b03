package vn.tgpl.casework.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.casework.casefile.domain.CaseState.ACCEPTED;
import static vn.tgpl.casework.casefile.domain.CaseState.ASSIGNED;
import static vn.tgpl.casework.casefile.domain.CaseState.COMPLETED;
import static vn.tgpl.casework.casefile.domain.CaseState.DISCONTINUED;
import static vn.tgpl.casework.casefile.domain.CaseState.PENDING;
import static vn.tgpl.casework.casefile.domain.CaseState.REFUSED;
import static vn.tgpl.casework.casefile.domain.CaseState.REGISTERED;
import static vn.tgpl.casework.casefile.domain.CaseState.REPLACEMENT_DUE;
import static vn.tgpl.casework.casefile.domain.CaseState.SUSPENDED;
import static vn.tgpl.casework.casefile.domain.CaseState.TRANSFERRED;
import static vn.tgpl.casework.casefile.domain.CaseState.WITHDRAWN;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseStateTest {

    static Stream<Arguments> steps() {
        return Stream.of(
                Arguments.of(PENDING, Set.of(ACCEPTED, REFUSED, TRANSFERRED, WITHDRAWN)),
                Arguments.of(ACCEPTED, Set.of(ASSIGNED, DISCONTINUED, SUSPENDED)),
                Arguments.of(
                        ASSIGNED, Set.of(ASSIGNED, REGISTERED, REPLACEMENT_DUE, COMPLETED, DISCONTINUED, SUSPENDED)),
                Arguments.of(REGISTERED, Set.of(ASSIGNED, REPLACEMENT_DUE, COMPLETED, DISCONTINUED, SUSPENDED)),
                Arguments.of(REPLACEMENT_DUE, Set.of(ASSIGNED, DISCONTINUED, SUSPENDED)),
                Arguments.of(REFUSED, Set.of()),
                Arguments.of(TRANSFERRED, Set.of()),
                Arguments.of(WITHDRAWN, Set.of()),
                Arguments.of(COMPLETED, Set.of()),
                Arguments.of(DISCONTINUED, Set.of()),
                Arguments.of(SUSPENDED, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void becomesTheseAndNoOthers(CaseState now, Set<CaseState> next) {
        assertThat(Arrays.stream(CaseState.values()).filter(now::canBecome).collect(Collectors.toSet()))
                .isEqualTo(next);
    }

    @Test
    void namesTheOpenStepsAsTheApiDoes() {
        assertThat(CaseStep.nounsFrom(PENDING)).containsExactly("acceptance", "refusal", "transfer");
        assertThat(CaseStep.nounsFrom(ASSIGNED))
                .containsExactly(
                        "assignments",
                        "completion",
                        "discontinuance",
                        "provider-refusal",
                        "registrations",
                        "suspension");
        assertThat(CaseStep.nounsFrom(REFUSED)).isEmpty();
    }
}
