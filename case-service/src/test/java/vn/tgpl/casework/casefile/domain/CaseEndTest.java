package vn.tgpl.casework.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseEndTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-12T10:00:00+07:00, 2026-11-12T10:00:00+07:00, true",
        "2026-11-12T10:00:00+07:00, 2026-11-12T10:00:01+07:00, false",
        "2026-11-12T00:00:00+07:00, 2026-11-12T23:59:59+07:00, true",
        "2026-11-12T00:00:00+07:00, 2026-11-13T00:00:00+07:00, false"
    })
    void aDayLastsUntilItIsOverAndAnInstantIsOne(String endedAt, String happened, boolean isBefore) {
        var end = new CaseEnd(OffsetDateTime.parse(endedAt).toInstant(), false);
        assertThat(end.isAfter(OffsetDateTime.parse(happened).toInstant())).isEqualTo(isBefore);
    }
}
