package vn.tgpl.court.upload.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.tgpl.court.listing.Court.fresh;
import static vn.tgpl.court.upload.Lists.csv;
import static vn.tgpl.court.upload.Lists.row;
import static vn.tgpl.court.upload.Lists.send;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tgpl.court.Parts;
import vn.tgpl.court.upload.Lists.Line;

@QuarkusTest
@Parts
class ManyRowsTest {

    private static final int ALLOWED = 20_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Test
    void theBadOnesOfTwentyThousandAreNamedAndTheOthersTaken() {
        var rows = rows(ALLOWED);
        for (int i = 0; i < 300; i++) {
            rows.set(i * 60, row(fresh(), "Giờ bắt đầu", "sáng"));
        }
        var answer = send(csv(rows));
        answer.then()
                .statusCode(201)
                .body("rows", equalTo(ALLOWED))
                .body("accepted", equalTo(ALLOWED - 300))
                .body("refused", equalTo(300));
        assertThat(answer.<List<Integer>>path("results.findAll { it.outcome == 'REFUSED' }.row"))
                .hasSize(300)
                .startsWith(2, 62, 122);
    }

    @Test
    void moreThanAllowedRefuseTheFile() {
        send(csv(rows(ALLOWED + 1)))
                .then()
                .statusCode(413)
                .body("code", equalTo("too-many-rows"))
                .body(
                        "detail",
                        equalTo("Mỗi lần chỉ nhận tối đa 20.000 dòng. Hãy chia thành nhiều tệp. Chưa có gì thay đổi."));
    }

    private static List<Line> rows(int count) {
        var first = LocalDate.of(2099, 1, 1);
        var rows = new ArrayList<Line>();
        for (int i = 0; i < count; i++) {
            rows.add(row(fresh(), "Ngày xét xử", DAY.format(first.plusDays(i % 200)), "Tên vụ án", "Trộm cắp tài sản"));
        }
        return rows;
    }
}
