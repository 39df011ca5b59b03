package vn.tgpl.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.contracts.StartedClock;

class ClockViewTest {

    private static final Instant DUE = Instant.parse("2026-11-21T03:10:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T03:09:59Z,,RUNNING",
        "2026-11-21T03:10:00Z,,MISSED",
        "2026-12-31T00:00:00Z,2026-11-21T03:09:59Z,MET",
        "2026-12-31T00:00:00Z,2026-11-21T03:10:00Z,MISSED"
    })
    void isMetOnlyBeforeItsEnd(Instant now, Instant metAt, ClockView.Status status) {
        var clock = new StartedClock(
                "R02 notify", "Law", "1h", null, DUE.minusSeconds(60), DUE.minusSeconds(60), DUE, metAt);

        assertThat(ClockView.of(clock, now).status()).isEqualTo(status);
        assertThat(ClockView.of(clock, now).metAt()).isEqualTo(metAt);
    }
}
