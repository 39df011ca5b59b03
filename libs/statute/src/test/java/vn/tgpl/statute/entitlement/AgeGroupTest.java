package vn.tgpl.statute.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.statute.Sample.assertRejected;
import static vn.tgpl.statute.Sample.replacing;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;

class AgeGroupTest {

    private static final String REST = "Art. 7,CONFIRMED,2018-01-01,,true";

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, UNDER_16",
        "2010-11-23, UNDER_16",
        "2010-11-22, FROM_16_TO_UNDER_18",
        "2008-11-23, FROM_16_TO_UNDER_18",
        "2008-11-22, ADULT",
        "1930-01-01, ADULT"
    })
    void aPersonComesOfAgeOnTheBirthday(LocalDate born, String group) {
        assertThat(ageGroup(born, born)).hasValue(group);
    }

    @Test
    void aYearOfBirthIsEnoughWhenAllItsDaysAgree() {
        assertThat(ageGroup(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 12, 31)))
                .hasValue("FROM_16_TO_UNDER_18");
    }

    @Test
    void aYearOfBirthOnBothSidesOfABirthdayDecidesNothing() {
        assertThat(ageGroup(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 12, 31)))
                .isEmpty();
    }

    @Test
    void whoIsNotYetBornHasNoAge() {
        assertThat(ageGroup(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 23)))
                .isEmpty();
    }

    @Test
    void refusesAGroupThatIsNoCodeOfTheAttribute() {
        assertRejected(
                replacing(AgeGroup.FILE, "TEENAGER,13,20," + REST),
                AgeGroup.FILE,
                2,
                Reason.UNKNOWN_CODE,
                "code",
                "TEENAGER");
    }

    @Test
    void refusesGroupsThatShareAnAge() {
        assertRejected(
                replacing(AgeGroup.FILE, "UNDER_16,0,17," + REST, "FROM_16_TO_UNDER_18,16,18," + REST),
                AgeGroup.FILE,
                3,
                Reason.OVERLAPS,
                2);
    }

    @Test
    void refusesAGroupThatEndsBeforeItBegins() {
        assertRejected(
                replacing(AgeGroup.FILE, "UNDER_16,16,16," + REST), AgeGroup.FILE, 2, Reason.ENDS_BEFORE_IT_STARTS);
    }

    private static Optional<String> ageGroup(LocalDate bornFrom, LocalDate bornTo) {
        return Statute.load()
                .ageGroup(bornFrom, bornTo, LocalDate.of(2026, 11, 22))
                .map(AgeGroup::code);
    }
}
