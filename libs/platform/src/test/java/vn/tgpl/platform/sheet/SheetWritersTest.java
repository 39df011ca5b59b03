package vn.tgpl.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWritersTest {

    private static final Instant EVENING = Instant.parse("2026-11-20T15:40:00Z");

    private record Person(int number, String name, Instant at) {}

    @Test
    void csvHasItsHeadingsAndAMarkForSpreadsheets() throws IOException {
        assertThat(csv(new Person(1, "Nguyễn \"A\", Cà Mau", EVENING), new Person(2, null, null)))
                .isEqualTo("""
                        \uFEFFSố,Họ và tên,Thời điểm\r
                        1,"Nguyễn ""A"", Cà Mau",2026-11-20 22:40:00\r
                        2,,\r
                        """);
    }

    @Test
    void xlsxKeepsNumbersAndTimesOfVietnam() throws IOException {
        var rows = xlsx(new Person(1, "Nguyễn Văn A", EVENING), new Person(2, null, null));

        assertThat(rows.getFirst().getCellText(1)).isEqualTo("Họ và tên");
        assertThat(rows.get(1).getCellAsNumber(0).orElseThrow()).isEqualByComparingTo("1");
        assertThat(rows.get(1).getCellText(1)).isEqualTo("Nguyễn Văn A");
        assertThat(rows.get(1).getCellAsDate(2)).contains(LocalDateTime.parse("2026-11-20T22:40:00"));
        assertThat(rows.get(2).getCellAsNumber(0).orElseThrow()).isEqualByComparingTo("2");
    }

    @Test
    void xlsxIsWholeHoweverLong() throws IOException {
        var people = IntStream.rangeClosed(1, 1700)
                .mapToObj(i -> new Person(i, "Người " + i, EVENING))
                .toArray(Person[]::new);

        var rows = xlsx(people);

        assertThat(rows).hasSize(1701);
        assertThat(rows.getLast().getCellText(1)).isEqualTo("Người 1700");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84912", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "=HYPERLINK(\"x\")"})
    void whatLooksLikeAFormulaStaysText(String formula) throws IOException {
        assertThat(SafeText.of(formula)).isEqualTo("'" + formula);
        assertThat(csv(new Person(1, formula, null))).contains("'" + formula.replace("\"", "\"\""));
        var cell = xlsx(new Person(1, formula, null)).get(1).getCell(1);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.getText().replace("\r", "\n")).isEqualTo("'" + formula.replace("\r", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nguyễn Văn A", "118/2026", "a=b", "5-6"})
    void otherTextIsLeftAlone(String text) {
        assertThat(SafeText.of(text)).isEqualTo(text);
    }

    @Test
    void aWorkbookCutShortDoesNotOpen() {
        var body = new ByteArrayOutputStream();
        var broken = Stream.of(new Person(1, "A", null)).peek(person -> {
            throw new IllegalStateException("the database is gone");
        });

        assertThatThrownBy(() -> write(new XlsxSheetWriter(null), broken, body)).hasMessage("the database is gone");
        assertThatThrownBy(() -> read(body.toByteArray())).isInstanceOf(IOException.class);
    }

    private static String csv(Person... people) throws IOException {
        var body = new ByteArrayOutputStream();
        write(new CsvSheetWriter(null), Stream.of(people), body);
        return body.toString(StandardCharsets.UTF_8);
    }

    private static List<Row> xlsx(Person... people) throws IOException {
        var body = new ByteArrayOutputStream();
        write(new XlsxSheetWriter(null), Stream.of(people), body);
        return read(body.toByteArray());
    }

    private static List<Row> read(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static void write(SheetWriter<Sheet<?>> writer, Stream<Person> people, ByteArrayOutputStream body)
            throws IOException {
        var columns = List.of(
                new Column<>("Số", Person::number),
                new Column<>("Họ và tên", Person::name),
                new Column<>("Thời điểm", Person::at));
        writer.write(new Sheet<>("so", "Sổ", columns, people), body);
    }
}
