package vn.tgpl.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

class CursorTest {

    @Test
    void comesBackAsItWasGiven() {
        var id = UUID.fromString("019aa19e-7a3c-7c1e-9d55-3f0b6f1c2a10");

        assertThat(Cursor.valueOf(Cursor.of(42L).toString()).number()).isEqualTo(42);
        assertThat(Cursor.valueOf(Cursor.of(id).toString()).id()).isEqualTo(id);
        assertThat(Cursor.valueOf(Cursor.of("H12.TP").toString()).name()).isEqualTo("H12.TP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "\0", "tên"})
    void isUnreadableInAListWhereItIsNoName(String place) {
        assertThat(refused(() -> encoded(place).name())).isEqualTo(InputError.in("cursor", "unreadable-cursor"));
    }

    @Test
    void needsNoEncodingInAnAddress() {
        assertThat(Cursor.of(UUID.randomUUID()).toString()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void startsBeforeEverything() {
        assertThat(Cursor.START.isStart()).isTrue();
        assertThat(Cursor.valueOf("").isStart()).isTrue();
        assertThat(Cursor.START.number()).isZero();
        assertThat(Cursor.of(1).isStart()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "9223372036854775808", "019aa19e-7a3c-7c1e-9d55-3f0b6f1c2a10"})
    void isUnreadableInAFeedWhereItIsNoNumber(String place) {
        assertThat(refused(() -> encoded(place).number())).isEqualTo(InputError.in("since", "unreadable-cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "x", ""})
    void isUnreadableInAListWhereItIsNoId(String place) {
        assertThat(refused(() -> encoded(place).id())).isEqualTo(InputError.in("cursor", "unreadable-cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "MQ MQ", "ắ", "=", "M"})
    void isUnreadableWhereItIsNotOurs(String text) {
        assertThat(refused(() -> Cursor.valueOf(text).number())).isEqualTo(InputError.in("since", "unreadable-cursor"));
        assertThat(refused(() -> Cursor.valueOf(text).id())).isEqualTo(InputError.in("cursor", "unreadable-cursor"));
    }

    private static Cursor encoded(String place) {
        return Cursor.valueOf(
                Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8)));
    }

    private static InputError refused(Runnable reading) {
        return catchThrowableOfType(InvalidInput.class, reading::run).errors().getFirst();
    }
}
