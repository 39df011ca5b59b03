package vn.tgpl.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void playsTheStoryOnOneInstanceOfEachServiceUnlessToldOtherwise() {
        assertThat(Options.of()).isEqualTo(new Options(true, false, 1));
    }

    @Test
    void readsEveryOption() {
        assertThat(Options.of("--no-story", "--fresh", "--replicas", "3")).isEqualTo(new Options(false, true, 3));
    }

    @Test
    void namesAnOptionItDoesNotKnow() {
        assertThatThrownBy(() -> Options.of("--storry"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("--storry");
    }

    @Test
    void refusesANumberOfInstancesThatIsNone() {
        assertThatThrownBy(() -> Options.of("--replicas")).isInstanceOf(StackFailure.class);
        assertThatThrownBy(() -> Options.of("--replicas", "many")).isInstanceOf(StackFailure.class);
    }
}
