package vn.tgpl.statute.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.statute.Sample.assertRejected;
import static vn.tgpl.statute.Sample.replacing;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tgpl.statute.table.StatuteTableRejected.Reason;
import vn.tgpl.statute.time.CalendarOverride;

/** A table that is not well written is refused by file, line and reason. */
class TableTest {

    private static final String OVERRIDES = "calendar-overrides.csv";

    @Test
    void refusesAnUnknownColumn() {
        var tables = TableSource.shipped().replacing(OVERRIDES, "date,kind,name,source,certainty,active,colour\n");

        assertRejected(tables, OVERRIDES, 1, Reason.UNKNOWN_COLUMN, "colour");
    }

    @Test
    void refusesAMissingColumn() {
        assertRejected(
                TableSource.shipped().replacing(OVERRIDES, "date,kind,name,source,active"),
                OVERRIDES,
                1,
                Reason.COLUMN_NOT_ONCE,
                "certainty");
    }

    @Test
    void refusesAnEmptyTable() {
        assertRejected(TableSource.shipped().replacing(OVERRIDES, "# nothing\n"), OVERRIDES, 1, Reason.EMPTY_TABLE);
    }

    @Test
    void refusesADateThatDoesNotExist() {
        var tables = replacing(OVERRIDES, "2026-02-30,DAY_OFF,Nghỉ,source,CONFIRMED,true");

        assertRejected(tables, OVERRIDES, 2, Reason.UNREADABLE, "date", "2026-02-30");
    }

    @Test
    void refusesAnActiveThatIsNeitherTrueNorFalse() {
        assertRejected(
                replacing(OVERRIDES, "2026-08-22,WORKING_DAY,Làm bù,source,CONFIRMED,yes"),
                OVERRIDES,
                2,
                Reason.UNREADABLE,
                "active",
                "yes");
    }

    @Test
    void refusesALineWithTooManyCells() {
        assertRejected(
                replacing(OVERRIDES, "2026-08-22,WORKING_DAY,Làm bù, thứ Bảy,source,CONFIRMED,true"),
                OVERRIDES,
                2,
                Reason.WRONG_CELL_COUNT,
                7,
                6);
    }

    @Test
    void refusesAQuoteThatIsNotClosed() {
        assertRejected(
                replacing(OVERRIDES, "2026-08-22,WORKING_DAY,\"Làm bù,source,CONFIRMED,true"),
                OVERRIDES,
                2,
                Reason.QUOTE_NOT_CLOSED);
    }

    @Test
    void readsWhatASpreadsheetWrites() {
        var tables = TableSource.shipped()
                .replacing(
                        OVERRIDES,
                        "\uFEFFdate,kind,name,source,certainty,active\r\n"
                                + "2026-08-22,WORKING_DAY,\"Làm bù, thứ \"\"Bảy\"\"\",source,CONFIRMED,true\r\n");

        assertThat(CalendarOverride.read(tables)).singleElement().satisfies(day -> {
            assertThat(day.name()).isEqualTo("Làm bù, thứ \"Bảy\"");
            assertThat(day.date()).isEqualTo(LocalDate.parse("2026-08-22"));
        });
    }
}
