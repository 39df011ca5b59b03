package vn.tgpl.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.platform.problem.InputError;
import vn.tgpl.platform.problem.InvalidInput;

class QueryInstantTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20,2026-11-19T17:00:00Z",
        "2026-11-20T22:10:00+07:00,2026-11-20T15:10:00Z",
        "2026-11-20T22:10:00 07:00,2026-11-20T15:10:00Z",
        "2026-11-20T15:10:00Z,2026-11-20T15:10:00Z"
    })
    void isADateInVietnamOrAnInstantWithOffset(String text, Instant instant) {
        assertThat(QueryInstant.instant("from", QueryInstant.valueOf(text))).isEqualTo(instant);
    }

    @Test
    void isNothingWhereItWasLeftOut() {
        assertThat(QueryInstant.instant("from", null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2026-02-30", "2026-11-20T22:10:00", "20/11/2026", "1899-12-31", "+12026-01-01"
            })
    void isRefusedByItsNameWhereItIsNeither(String text) {
        var refused = catchThrowableOfType(
                InvalidInput.class, () -> QueryInstant.instant("from", QueryInstant.valueOf(text)));

        assertThat(refused.errors()).containsExactly(InputError.in("from", "wrong-type"));
    }
}
