package vn.tgpl.referral.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.referral.notice.domain.DateOfBirth.Precision;

class DateOfBirthTest {

    @ParameterizedTest
    @CsvSource({"DAY,2009-05-17,2009-05-17", "MONTH,2009-05,2009-05-01", "YEAR,2009,2009-01-01"})
    void isTheFirstDayThatItMayBe(Precision precision, String value, LocalDate earliest) {
        assertThat(new DateOfBirth(precision, value).earliest()).contains(earliest);
    }

    @Test
    void isNoDayWhereItIsUnknown() {
        assertThat(new DateOfBirth(Precision.UNKNOWN, null).earliest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DAY,2009-05",
        "DAY,2009-02-29",
        "DAY,17/05/2009",
        "DAY,",
        "MONTH,2009-13",
        "MONTH,2009",
        "YEAR,09x",
        "YEAR,"
    })
    void failsWhereTheValueDoesNotFit(Precision precision, String value) {
        var birth = new DateOfBirth(precision, value);

        assertThatThrownBy(birth::earliest).isInstanceOf(DateTimeException.class);
    }
}
