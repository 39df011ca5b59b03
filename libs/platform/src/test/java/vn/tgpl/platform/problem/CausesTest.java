package vn.tgpl.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CausesTest {

    @Test
    void asksToComeBackWhenNoConnectionCameFree() {
        assertThat(explained(new SQLException("Acquisition timeout while waiting for new connection")))
                .extracting(Explanation::status, Explanation::code)
                .containsExactly(503, "unavailable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40P01", "53300", "55P03", "57014", "57P01"})
    void asksToComeBackAfterWhatPasses(String state) {
        assertThat(explained(new SQLException("passing", state)).status()).isEqualTo(503);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22007", "23505", "42P01", "55000"})
    void ownsUpToWhatStays(String state) {
        assertThat(explained(new SQLException("stays", state)).status()).isEqualTo(500);
    }

    private static Explanation explained(SQLException failure) {
        return Causes.explain(new IllegalStateException(failure), 500);
    }
}
