package vn.tgpl.casework.registration.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tgpl.casework.registration.domain.Registration.Decision;
import vn.tgpl.platform.problem.InvalidInput;

class RegistrationDecisionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    @Test
    void anAgencysClockMayBeALittleAhead() {
        var made = new RegistrationDecision(Decision.REGISTERED, NOW.plusSeconds(300), null, null);
        assertThatCode(() -> made.check(NOW)).doesNotThrowAnyException();
    }

    @Test
    void aDecisionOfTheFutureIsNone() {
        var made = new RegistrationDecision(Decision.REGISTERED, NOW.plusSeconds(301), null, null);
        assertThatThrownBy(() -> made.check(NOW)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REGISTERED")
    void whatIsAgainstTheProviderNeedsItsGround(Decision decision) {
        assertThatThrownBy(() -> new RegistrationDecision(decision, NOW, null, "x").check(NOW))
                .isInstanceOf(InvalidInput.class);
        assertThatCode(() -> new RegistrationDecision(decision, NOW, "RELATIVE", null).check(NOW))
                .doesNotThrowAnyException();
    }
}
