package vn.tgpl.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final Charset WINDOWS = Charset.forName("windows-1258");

    /** As that code page has it: the accents that it has no letters for follow theirs. */
    private static final String IN_PARTS = "Tên,Thi\u0323 xa\u0303\nAn,Ca\u0300 Mau\n";

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theHeadingsTellTheSeparator(String separator) {
        var text = "Tên,Thị xã\nAn,\"Cà; Mau, đất mũi\"\n"
                .replaceFirst(",", separator)
                .replaceFirst("An,", "An" + separator);
        assertThat(Read.column(Read.TOWN, Read.csv(text))).containsExactly("Cà; Mau, đất mũi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thị xã,Tên\nCà Mau,An",
                "thị  XÃ , TÊN\r\nCà Mau,An\r\n",
                "Thi\u0323 xa\u0303,Tên\nCà Mau,An",
                "Thị xã,Tên,,\nCà Mau,An,,\n,,,\n"
            })
    void orderCapitalsSpacesAndEmptyColumnsAreFree(String text) {
        var rows = Read.csv(text);
        assertThat(Read.column(Read.TOWN, rows)).containsExactly("Cà Mau");
        assertThat(Read.column("Tên", rows)).containsExactly("An");
    }

    @Test
    void anEmptyCellIsLeftOutAndALongRowIsNoticed() {
        var rows = Read.csv("Tên,Thị xã\n , Cà Mau\nAn,x,y\nBình");
        assertThat(Read.column("Tên", rows)).containsExactly("-", "An", "Bình");
        assertThat(rows).extracting(TableRow::isTooLong).containsExactly(false, true, false);
        assertThat(rows).extracting(TableRow::line).containsExactly(2, 3, 4);
    }

    @Test
    void whatASpreadsheetWouldCalculateIsAFormula() {
        assertThat(Read.column("Tên", Read.csv("Tên;Thị xã\n=1+1;\n@SUM(A1);\n-;\n")))
                .containsExactly("FORMULA =1+1", "FORMULA @SUM(A1)", "-");
    }

    @Test
    void theMarkTellsTheEncoding() {
        var text = "Tên,Thị xã\nAn,Cà Mau\n";
        assertThat(Read.column(Read.TOWN, Read.csv("\uFEFF" + text))).containsExactly("Cà Mau");
        assertThat(Read.column(Read.TOWN, Read.csv("\uFEFF" + text, StandardCharsets.UTF_16LE)))
                .containsExactly("Cà Mau");
        assertThat(Read.column(Read.TOWN, Read.csv("\uFEFF" + text, StandardCharsets.UTF_16BE)))
                .containsExactly("Cà Mau");
    }

    @Test
    void theOldCodePageOfWindowsIsKnownByTheHeadings() {
        var town = Read.column(Read.TOWN, Read.csv(IN_PARTS, WINDOWS));
        assertThat(town.getFirst())
                .matches(c -> Normalizer.normalize(c, Normalizer.Form.NFC).equals("Cà Mau"));
    }

    @Test
    void aWrongColumnInItIsNamedAllTheSame() {
        assertThat(Read.errors(() -> Read.csv(IN_PARTS.replace("Tên", "Tôi"), WINDOWS)))
                .containsExactly("/1/Tôi unknown-column", "/1/Tên missing-column");
    }

    @Test
    void otherEncodingsAreRefused() {
        var inTcvn3 = HexFormat.of().parseHex("54aa6e2c5468de2078b70a416e2c43b5204d61750a");
        assertThat(Read.refusal(() -> Read.csv(inTcvn3))).isEqualTo("unknown-encoding");
        assertThat(Read.refusal(() -> Read.csv("Tên,Thị xã\nAn,\n", StandardCharsets.UTF_16LE)))
                .isEqualTo("unknown-encoding");
        assertThat(Read.refusal(() -> Read.csv(HexFormat.of().parseHex("efbbbfff41"))))
                .isEqualTo("unknown-encoding");
        assertThat(Read.refusal(() -> Read.csv(HexFormat.of().parseHex("fffe410041"))))
                .isEqualTo("unknown-encoding");
    }

    @Test
    void everyColumnThatIsUnknownRepeatedOrMissingIsNamed() {
        assertThat(Read.errors(() -> Read.csv("\nTên,Tuổi,tên\n")))
                .containsExactly("/2/Tuổi unknown-column", "/2/tên repeated-column", "/2/Thị xã missing-column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tên,Thị xã\n", "Tên,Thị xã\n,\n \n"})
    void aFileWithoutRowsIsEmpty(String text) {
        assertThat(Read.refusal(() -> Read.csv(text))).isEqualTo("empty-table");
    }

    @Test
    void aQuoteThatIsNotClosedIsRefused() {
        assertThat(Read.refusal(() -> Read.csv("Tên,Thị xã\n\"An,\nBình,\n"))).isEqualTo("unreadable-table");
    }

    @Test
    void aCellWithoutEndIsRefused() {
        assertThat(Read.refusal(() -> Read.csv("Tên,Thị xã\n" + "ạ".repeat(100_000) + ",\n")))
                .isEqualTo("unreadable-table");
    }

    @Test
    void moreRowsThanAllowedAreRefused() {
        assertThat(Read.csv("Tên,Thị xã\nA,\nB,\nC,\n")).hasSize(3);
        assertThat(Read.refusal(() -> Read.csv("Tên,Thị xã\nA,\nB,\nC,\nD,\n"))).isEqualTo("too-many-rows");
    }
}
