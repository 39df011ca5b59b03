package vn.tgpl.casework.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileCodeTest {

    @ParameterizedTest
    @CsvSource({
        "TT, TGTT, 1, 2026, TT.TGTT.01.2026",
        "TT, TGTT, 99, 2026, TT.TGTT.99.2026",
        "TT, TGTT, 1204, 2027, TT.TGTT.1204.2027",
        "CN2, TV, 7, 2026, CN2.TV.07.2026"
    })
    void readsAsTheCircularHasIt(String organisation, String form, long number, int year, String code) {
        assertThat(new FileCode(organisation, form, number, year)).hasToString(code);
    }
}
