package vn.tgpl.referral.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
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

    /** On 20/11/2026. */
    @ParameterizedTest
    @CsvSource({
        "DAY,2010-11-20,FROM_16_TO_UNDER_18",
        "DAY,2010-11-21,UNDER_16",
        "DAY,2008-11-20,ADULT",
        "MONTH,2009-02,FROM_16_TO_UNDER_18",
        "MONTH,2008-11,",
        "YEAR,2009,FROM_16_TO_UNDER_18",
        "YEAR,2008,",
        "YEAR,2007,ADULT",
        "UNKNOWN,,"
    })
    void tellsTheAgeGroupWhereItDecidesIt(Precision precision, String value, String group) {
        var birth = new DateOfBirth(precision, value);

        assertThat(birth.ageGroup(LocalDate.parse("2026-11-20"), Notices.LAW)).isEqualTo(Optional.ofNullable(group));
    }
}
