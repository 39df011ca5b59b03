package vn.tgpl.court.upload.http;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.tgpl.court.listing.Court.as;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.upload.Lists.csv;
import static vn.tgpl.court.upload.Lists.row;
import static vn.tgpl.court.upload.Lists.send;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.court.Parts;
import vn.tgpl.platform.sheet.Sheet;

@QuarkusTest
@Parts
class BadTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Số tham chiếu                 | ``                     | required
            Số thụ lý                     | ``                     | proceeding-number
            Loại án                       | Cổ tích                | unknown-value
            Loại án                       | ``                     | not-null
            Hình thức xét xử              | =1+1                   | formula
            Ngày xét xử                   | 10-12-2099             | unreadable-date
            Ngày xét xử                   | 46366                  | unreadable-date
            Ngày xét xử                   | 10/12/2020             | in-past
            Giờ bắt đầu                   | 8 giờ sáng             | unreadable-time
            Giờ bắt đầu                   | 25:00                  | unreadable-time
            Giờ bắt đầu                   | ``                     | required
            Giờ kết thúc                  | 07:30                  | end-before-start
            Ngày quyết định đưa ra xét xử | 10/12/2099             | in-future
            Người được trợ giúp pháp lý   | Vua                    | unknown-value
            Người được trợ giúp pháp lý   | Bị cáo: 118            | unreadable-referral
            Điểm cầu thành phần           | a; b; c; d             | component-points
            Đặc điểm vụ án                | THUONG                 | unknown-code
            Mở lại phiên tòa số           | chưa-có                | unknown-hearing
            Lịch đủ                       | có lẽ                  | unknown-value
            """)
    void aBadCellIsNamedByItsColumn(String column, String text, String code) {
        send(csv(row(fresh(), column, text)))
                .then()
                .statusCode(201)
                .body("results.outcome", contains("REFUSED"))
                .body("results[0].errors.find { it.code == '" + code + "' }.column", equalTo(column));
    }

    @Test
    void textThatIsTooLongOrUnprintableIsNamed() {
        send(csv(row(fresh(), "Thẩm phán", "ạ".repeat(201)), row("r".repeat(101)), row(fresh(), "Thư ký", "a\u0007b")))
                .then()
                .body("results.outcome", contains("REFUSED", "REFUSED", "REFUSED"))
                .body("results[0].errors.column", contains("Thẩm phán"))
                .body("results[1].errors.code", contains("too-long"))
                .body("results[2].errors.code", contains("control-character"));
    }

    @Test
    void daysThatContradictEachOtherAreNamed() {
        var reference = fresh();
        send(csv(row(reference), row(reference, "Ngày xét xử", "11/12/2099", "Cấp xét xử", "Phúc thẩm")))
                .then()
                .body("results.outcome", contains("REFUSED", "REFUSED"))
                .body("results[0].errors.code", contains("other-row"))
                .body("results[1].errors.column", contains("Cấp xét xử"))
                .body("results[1].errors[0].detail", equalTo("Khác với dòng 2 của cùng số tham chiếu"));
    }

    @Test
    void theSameDayTwiceIsNamedAtTheSecond() {
        var reference = fresh();
        send(csv(row(reference), row(reference)))
                .then()
                .body("results.outcome", contains("REFUSED", "REFUSED"))
                .body("results[1].errors.code", hasItem("days-overlap"));
    }

    @Test
    void aFileInTheOldCodePageIsRead() {
        var text = Normalizer.normalize(csv(row(fresh(), "Thẩm phán", "Nguyễn Thị Hạnh")), Normalizer.Form.NFC);
        var answer = send(inParts(text).getBytes(Charset.forName("windows-1258")), Sheet.CSV);
        answer.then().statusCode(201).body("results.outcome", contains("CREATED"));
        as("court-clerk")
                .get("/v1/hearings/{id}", answer.<String>path("results[0].hearingId"))
                .then()
                .body("judge", equalTo("Nguyễn Thị Hạnh"));
    }

    /** The five tones stand behind their letters there, the circumflex, the breve and the horn do not. */
    private static String inParts(String text) {
        var parts = new StringBuilder();
        text.codePoints().forEach(letter -> {
            var apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            var tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            var rest = apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            parts.append(Normalizer.normalize(rest, Normalizer.Form.NFC)).append(tone);
        });
        return parts.toString();
    }

    @Test
    void headingsInPartsAreTheSame() {
        send(Normalizer.normalize(csv(row(fresh())), Normalizer.Form.NFD))
                .then()
                .statusCode(201)
                .body("results.outcome", contains("CREATED"));
    }

    @Test
    void garbageBelowTheHeadingsIsRefusedRowByRow() {
        send(csv() + "PK\u0003\u0004%PDF-1.7,\u0001\n{\"a\": 1}\n")
                .then()
                .statusCode(201)
                .body("results.outcome", contains("REFUSED", "REFUSED"))
                .body("results[0].errors.code", hasItem("control-character"))
                .body("accepted", equalTo(0));
    }

    @Test
    void aFileInUtf16IsReadByItsMark() {
        var file = ("\uFEFF" + csv(row(fresh()))).replace(',', ';').getBytes(StandardCharsets.UTF_16LE);
        send(file, Sheet.CSV).then().statusCode(201).body("results.outcome", contains("CREATED"));
    }

    @Test
    void anotherEncodingRefusesTheFile() {
        send(csv(row(fresh())).getBytes(StandardCharsets.UTF_16LE), Sheet.CSV)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-encoding"));
        send("Sè tham chiÕu,Sè thô lý\nA,B".getBytes(StandardCharsets.ISO_8859_1), Sheet.CSV)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-encoding"));
    }

    @Test
    void aColumnThatIsUnknownOrMissingRefusesTheFile() {
        send(csv(row(fresh())).replace("Thư ký", "Số điện thoại"))
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-input"))
                .body("errors.code", contains("unknown-column", "missing-column"))
                .body("errors.detail", contains("Mẫu không có cột \"Số điện thoại\"", "Thiếu cột \"Thư ký\""));
    }

    @Test
    void aFileWithoutRowsIsRefused() {
        send("").then().statusCode(422).body("code", equalTo("empty-table"));
        send(csv()).then().statusCode(422).body("code", equalTo("empty-table"));
    }

    @Test
    void aQuoteThatIsNotClosedIsRefusedByItsLine() {
        send(csv(row(fresh())) + "\n\"abc")
                .then()
                .statusCode(400)
                .body("code", equalTo("unreadable-table"))
                .body(
                        "detail",
                        equalTo("Từ dòng 3: dấu ngoặc kép chưa được đóng, hoặc một ô quá dài. Chưa có gì thay đổi."));
    }
}
