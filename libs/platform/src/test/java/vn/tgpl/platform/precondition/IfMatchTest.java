package vn.tgpl.platform.precondition;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", "\"2\", \"3\"", " \"3\" "})
    void passesWhoHasSeenThisVersion(String header) {
        assertThatNoException().isThrownBy(() -> IfMatch.require(IfMatch.valueOf(header), 3));
    }

    /** A weak tag never matches here (RFC 9110 §13.1.1), and a bare number is no tag. */
    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"33\"", "W/\"3\"", "3", "\"\"", "x"})
    void stopsWhoHasSeenAnother(String header) {
        assertThatThrownBy(() -> IfMatch.require(IfMatch.valueOf(header), 3)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> IfMatch.honour(IfMatch.valueOf(header), 3)).isInstanceOf(StaleVersion.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void asksForTheVersionWhereItIsRequired(String header) {
        var seen = header == null ? null : IfMatch.valueOf(header);

        assertThatThrownBy(() -> IfMatch.require(seen, 3)).isInstanceOf(PreconditionMissing.class);
    }

    @Test
    void mayBeLeftOutWhereItIsOnlyHonoured() {
        assertThatNoException().isThrownBy(() -> IfMatch.honour(null, 3));
    }
}
