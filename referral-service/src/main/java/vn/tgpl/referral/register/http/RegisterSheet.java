package vn.tgpl.referral.register.http;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.tgpl.platform.sheet.Column;
import vn.tgpl.platform.sheet.Sheet;
import vn.tgpl.referral.register.domain.RegisterFilter;
import vn.tgpl.referral.register.domain.RegisterRow;

/** The register as a table with the headings of a paper one. */
final class RegisterSheet {

    private static List<Column<RegisterRow>> columns(Labels labels) {
        return List.of(
                new Column<>("Năm", RegisterRow::year),
                new Column<>("Số thứ tự", RegisterRow::number),
                new Column<>("Thời điểm nhận yêu cầu", RegisterRow::requestedAt),
                new Column<>("Thời điểm thông báo", RegisterRow::receivedAt),
                new Column<>("Loại thông báo", row -> labels.ofLaw("KIND:" + row.kind())),
                new Column<>("Loại tố tụng", row -> labels.ofLaw("PROCEDURE:" + row.procedure())),
                new Column<>("Họ và tên", RegisterRow::fullName),
                new Column<>("Ngày, tháng, năm sinh", row -> dayFirst(row.dateOfBirth())),
                new Column<>("Tư cách tố tụng", row -> labels.ofLaw("ROLE:" + row.role())),
                new Column<>("Tình trạng giam giữ", row -> labels.ofLaw("CUSTODY:" + row.custody())),
                new Column<>("Số vụ án, vụ việc", RegisterRow::caseNumber),
                new Column<>("Số, ký hiệu văn bản thông báo", RegisterRow::document),
                new Column<>("Thời hạn thông báo", row -> Labels.of(row.timeliness())),
                new Column<>("Trả lời của Trung tâm", row -> Labels.of(row.answer())),
                new Column<>("Thời điểm trả lời", RegisterRow::answeredAt),
                new Column<>("Mã hồ sơ vụ việc", RegisterRow::fileCode),
                new Column<>("Người thực hiện trợ giúp pháp lý", RegisterRow::provider),
                new Column<>("Thời điểm cử", RegisterRow::assignedAt),
                new Column<>("Đăng ký bào chữa, bảo vệ quyền lợi", row -> Labels.of(row.registration())),
                new Column<>("Thời điểm quyết định việc đăng ký", RegisterRow::registrationAt),
                new Column<>("Kết quả", row -> Labels.of(row.result())));
    }

    private RegisterSheet() {}

    static Sheet<RegisterRow> of(RegisterFilter filter, Stream<RegisterRow> rows, Labels labels) {
        var file = "so-theo-doi-%s-%s-%s"
                .formatted(
                        filter.agency(), filter.period().from(), filter.period().to());
        return new Sheet<>(file, "Sổ theo dõi (Mẫu 05)", columns(labels), rows);
    }

    /** As dates are written in Vietnam, also where the day or the month is not known. */
    private static String dayFirst(String date) {
        return date == null
                ? null
                : String.join("/", Arrays.asList(date.split("-")).reversed());
    }
}
