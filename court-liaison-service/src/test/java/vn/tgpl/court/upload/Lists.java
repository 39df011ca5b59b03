package vn.tgpl.court.upload;

import static io.restassured.RestAssured.given;
import static vn.tgpl.court.listing.Court.COURT;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tgpl.court.upload.domain.ScheduleColumn;
import vn.tgpl.platform.sheet.Sheet;
import vn.tgpl.testkit.Tokens;

/** How the tests send a court's list as a file. */
public final class Lists {

    public static final String PATH = "/v1/courts/" + COURT + "/schedule-uploads";

    private static final RestAssuredConfig AS_SENT = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs(Sheet.XLSX, ContentType.BINARY));

    /** The texts of a row by their headings. */
    public record Line(Map<String, String> cells) {}

    private Lists() {}

    /** A row that says all that must be said of a hearing, with these cells instead: headings and texts in turn. */
    public static Line row(String reference, String... changes) {
        var row = new HashMap<String, String>();
        row.put("Số tham chiếu", reference);
        row.put("Số thụ lý", "34/2026/HSST");
        row.put("Loại án", "Hình sự");
        row.put("Thủ tục", "Thông thường");
        row.put("Cấp xét xử", "Sơ thẩm");
        row.put("Loại lịch", "Chính thức");
        row.put("Hình thức xét xử", "Trực tiếp");
        row.put("Ấn định theo", "Giờ");
        row.put("Ngày xét xử", "10/12/2099");
        row.put("Giờ bắt đầu", "08:00");
        row.put("Giờ kết thúc", "11:30");
        row.put("Phòng xử án", "P.2");
        row.put("Công khai hoặc kín", "Công khai");
        for (int i = 0; i < changes.length; i += 2) {
            row.put(changes[i], changes[i + 1]);
        }
        return new Line(row);
    }

    public static String csv(Line... rows) {
        return csv(List.of(rows));
    }

    public static String csv(List<Line> rows) {
        var headings = Arrays.stream(ScheduleColumn.values())
                .map(ScheduleColumn::heading)
                .toList();
        return String.join(",", headings) + "\n"
                + rows.stream()
                        .map(row -> headings.stream()
                                .map(heading -> '"' + row.cells().getOrDefault(heading, "") + '"')
                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n"));
    }

    public static RequestSpecification as(String client) {
        return given().config(AS_SENT).auth().oauth2(Tokens.of(client));
    }

    public static Response send(String csv) {
        return send(csv.getBytes(StandardCharsets.UTF_8), Sheet.CSV);
    }

    public static Response sendAs(String client, String court, String csv) {
        return as(client)
                .contentType(Sheet.CSV)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/v1/courts/{court}/schedule-uploads", court);
    }

    public static Response sendWorkbook(byte[] xlsx) {
        return send(xlsx, Sheet.XLSX);
    }

    public static Response send(byte[] file, String type) {
        return as("court-clerk").contentType(type).body(file).post(PATH);
    }
}
