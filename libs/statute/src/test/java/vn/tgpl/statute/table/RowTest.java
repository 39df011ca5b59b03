package vn.tgpl.statute.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.tgpl.statute.Sample.assertRejected;
import static vn.tgpl.statute.Sample.replacing;
import static vn.tgpl.statute.Sample.replacingRules;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.statute.Statute;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;

/** A row that makes no sense as law is refused by file, line and reason. */
class RowTest {

    private static final String OVERRIDES = "calendar-overrides.csv";
    private static final String RULES = "clock-rules.csv";
    private static final String RULE =
            "R99,a-rule,REQUEST_RECEIVED,role=%s,PROVIDER,12h,,NOTICE_RECEIVED,PROVIDER,%s,CONFIRMED,%s,%s,true";

    @Test
    void refusesAMakeUpDayThatIsNoSaturday() {
        var tables = replacing(OVERRIDES, "2026-08-23,WORKING_DAY,Làm bù,source,CONFIRMED,true");

        assertRejected(tables, OVERRIDES, 2, Reason.NOT_A_SATURDAY, LocalDate.parse("2026-08-23"));
    }

    @Test
    void refusesTheSameDayTwice() {
        var tables = replacing(
                OVERRIDES,
                "2026-08-22,WORKING_DAY,Làm bù,source,CONFIRMED,true",
                "",
                "2026-08-22,DAY_OFF,Nghỉ,source,CONFIRMED,true");

        assertRejected(tables, OVERRIDES, 4, Reason.OVERLAPS, 2);
    }

    @Test
    void refusesARuleWithoutABasis() {
        assertRejected(
                replacingRules(RULE.formatted("VICTIM", "", "2026-01-01", "")), RULES, 2, Reason.MISSING, "basis");
    }

    @Test
    void refusesARoleThatDoesNotExist() {
        var tables = replacingRules(RULE.formatted("ACCUSED|VICTIMS", "Art. 1", "2026-01-01", ""));

        assertRejected(tables, RULES, 2, Reason.UNKNOWN_CODE, "when", "VICTIMS");
    }

    @ParameterizedTest
    @CsvSource({
        "REQUEST_RECEIVED, WHEN_EVER, startedBy",
        "role=VICTIM, VICTIM, when",
        "role=VICTIM, roles=VICTIM, when",
        "role=VICTIM, role=VICTIM; role=ACCUSED, when",
        "'PROVIDER,12h', 'PROVIDERS,12h', duty",
        "12h, 12x, length",
        "12h, until, length",
        "'12h,,', '12h,24h-before,', alarm",
        "'12h,,', '24h-before,12h,', alarm",
        "'12h,,', ',12h,', alarm",
        "'12h,,', '12h,soon,', alarm",
        "NOTICE_RECEIVED, NOTICE_SENT, metBy",
        "',PROVIDER,Art', ',NOBODY,Art', notified",
        "CONFIRMED, SURE, certainty",
        "2026-01-01, 01/01/2026, validFrom",
        "true, yes, active"
    })
    void refusesARuleWithATypo(String right, String wrong, String column) {
        var row = RULE.formatted("VICTIM", "Art. 1", "2026-01-01", "").replaceFirst(Pattern.quote(right), wrong);

        assertThatThrownBy(() -> Statute.read(replacingRules(row)))
                .asInstanceOf(type(StatuteTableRejected.class))
                .satisfies(rejected -> {
                    assertThat(rejected.reason()).isEqualTo(Reason.UNREADABLE);
                    assertThat(rejected.arguments()).first().isEqualTo(column);
                });
    }

    @Test
    void refusesAHalvedLimitOfARuleThatDoesNotExist() {
        var tables = replacing(
                "juvenile-limits.csv", "R21 open-hearings,age=UNDER_16,Art. 120(2),CONFIRMED,2026-01-01,,false");

        assertRejected(tables, "juvenile-limits.csv", 2, Reason.UNKNOWN_CODE, "rule", "R21 open-hearings");
    }

    @Test
    void refusesAnAttributeThatDoesNotExist() {
        var tables = replacing("attribute-codes.csv", "HEIGHT,TALL,cao,Art. 1");

        assertRejected(tables, "attribute-codes.csv", 2, Reason.UNREADABLE, "attribute", "HEIGHT");
    }

    @Test
    void refusesTwoRowsThatStartOneRuleTwice() {
        var tables = replacingRules(
                RULE.formatted("ACCUSED|VICTIM", "Art. 1", "2026-01-01", "2026-12-31"),
                RULE.formatted("VICTIM", "Art. 1", "2026-12-31", ""));

        assertRejected(tables, RULES, 3, Reason.OVERLAPS, 2);
    }

    @Test
    void acceptsRowsOfOneRuleThatExcludeEachOther() {
        var statute = Statute.read(replacingRules(
                RULE.formatted("ACCUSED", "Art. 1", "2026-01-01", "2026-12-31"),
                RULE.formatted("ACCUSED", "Art. 2", "2027-01-01", ""),
                RULE.formatted("VICTIM", "Art. 1", "2026-01-01", "")));

        assertThat(statute.rules()).hasSize(3);
    }

    @Test
    void refusesAValidityThatEndsBeforeItStarts() {
        var tables = replacingRules(RULE.formatted("VICTIM", "Art. 1", "2026-01-02", "2026-01-01"));

        assertRejected(tables, RULES, 2, Reason.ENDS_BEFORE_IT_STARTS);
    }

    @Test
    void refusesTwoDefaultsOfOneHoliday() {
        var tables = replacing(
                "holidays.csv",
                "Quốc khánh,09-02,-1,0,,Art. 112,READING,2021-01-01,,true",
                "Quốc khánh,09-02,0,1,,Art. 112,READING,2026-01-01,,true");

        assertRejected(tables, "holidays.csv", 3, Reason.OVERLAPS, 2);
    }

    @Test
    void refusesAHolidayOfMonths() {
        assertRejected(
                replacing("holidays.csv", "Quốc khánh,09-02,0,900,,Art. 112,READING,2021-01-01,,true"),
                "holidays.csv",
                2,
                Reason.UNREADABLE,
                "last",
                "0 to 900");
    }

    @Test
    void refusesALunarDateOfAnotherYear() {
        assertRejected(
                replacing("lunar-holidays.csv", "2026,2027-02-06,2026-04-26"),
                "lunar-holidays.csv",
                2,
                Reason.OUTSIDE_THE_YEAR,
                2026);
    }
}
