package vn.tgpl.casework.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tgpl.casework.person.domain.PersonRecord.State;

class PersonRecordTest {

    private static final Instant AT = Instant.parse("2026-11-21T02:00:00Z");

    private final PersonRecord waiting = new PersonRecord(UUID.randomUUID(), UUID.randomUUID(), AT);

    @Test
    void isAskedForAtOnce() {
        assertThat(waiting.state()).isEqualTo(State.WAITING);
        assertThat(waiting.nextAttemptAt()).isEqualTo(AT);
    }

    @Test
    void everyPauseIsTwiceTheLastUpToHalfAnHour() {
        var pauses = IntStream.range(0, 12).mapToLong(attempt -> {
            waiting.failed("HTTP 503", AT);
            return waiting.nextAttemptAt().getEpochSecond() - AT.getEpochSecond();
        });
        assertThat(pauses).containsExactly(2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 1024L, 1800L, 1800L);
    }

    @Test
    void givesUpAfterTheTwelfthAttempt() {
        IntStream.range(0, 11).forEach(attempt -> waiting.failed("HTTP 503", AT));
        assertThat(waiting.state()).isEqualTo(State.WAITING);
        waiting.failed("HTTP 404", AT);
        assertThat(waiting.state()).isEqualTo(State.FAILED);
        assertThat(waiting.attempts()).isEqualTo(12);
        assertThat(waiting.lastError()).isEqualTo("HTTP 404");
    }

    @Test
    void beginsAgainWhenAsked() {
        IntStream.range(0, 12).forEach(attempt -> waiting.failed("HTTP 503", AT));
        waiting.ask(AT.plusSeconds(60));
        assertThat(waiting.state()).isEqualTo(State.WAITING);
        assertThat(waiting.attempts()).isZero();
        assertThat(waiting.lastError()).isNull();
        assertThat(waiting.nextAttemptAt()).isEqualTo(AT.plusSeconds(60));
    }

    @Test
    void forgetsTheErrorOnceThePersonIsRead() {
        waiting.failed("HTTP 503", AT);
        waiting.read(new AidedPerson(
                "Nguyễn Văn A", null, null, null, null, null, null, null, null, null, false, null, null));
        assertThat(waiting.state()).isEqualTo(State.READ);
        assertThat(waiting.lastError()).isNull();
        assertThat(waiting.person().fullName()).isEqualTo("Nguyễn Văn A");
    }
}
