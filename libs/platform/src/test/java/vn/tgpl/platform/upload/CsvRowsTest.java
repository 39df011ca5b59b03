package vn.tgpl.platform.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tgpl.platform.problem.InvalidInput;

class CsvRowsTest {

    private record Person(String name, String town) {}

    @Test
    void theHeaderNamesTheCellsInAnyOrder() {
        assertThat(cells("town,name\nCà Mau,An\n")).containsExactly("{\"town\":\"Cà Mau\",\"name\":\"An\"}");
    }

    @Test
    void anEmptyCellIsLeftOut() {
        assertThat(cells("name,town\nAn,\n,\"\"\n")).containsExactly("{\"name\":\"An\"}", "{}");
    }

    @Test
    void aRowIsAtTheLineWhereItBegins() {
        assertThat(read("name\r\n\"An\r\nNhiên\"\r\n\r\nBình"))
                .extracting(Row::line)
                .containsExactly(2, 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name\n\"An", "name\n\"An\"x\n", "n\0a\0m\0e\0"})
    void whatIsNoCsvIsUnreadable(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(UnreadableCsv.class);
    }

    @Test
    void whatIsNoUtf8IsUnreadable() {
        assertThatThrownBy(() -> CsvRows.read("name\nCà".getBytes(StandardCharsets.ISO_8859_1), Person.class))
                .isInstanceOf(UnreadableCsv.class);
    }

    @Test
    void everyColumnThatIsUnknownOrRepeatedIsNamed() {
        assertThat(errors("name,age,name\nAn,7,An")).containsExactly("/1/age unknown-field", "/1/name repeated");
    }

    @Test
    void everyRowWithTooManyOrTooFewCellsIsNamed() {
        assertThat(errors("name,town\nAn\nAn,Cà Mau\nAn,Cà Mau,7")).containsExactly("/2 cell-count", "/4 cell-count");
    }

    private static List<String> cells(String text) {
        return read(text).stream().map(row -> row.value().toString()).toList();
    }

    private static List<String> errors(String text) {
        return catchThrowableOfType(InvalidInput.class, () -> read(text)).errors().stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    private static List<Row<JsonNode>> read(String text) {
        return CsvRows.read(text.getBytes(StandardCharsets.UTF_8), Person.class);
    }
}
