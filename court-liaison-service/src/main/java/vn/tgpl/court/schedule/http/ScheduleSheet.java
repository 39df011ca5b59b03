package vn.tgpl.court.schedule.http;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import vn.tgpl.contracts.TimePrecision;
import vn.tgpl.court.schedule.SittingWords;
import vn.tgpl.court.schedule.domain.CourtSchedule;
import vn.tgpl.court.schedule.domain.Sitting;
import vn.tgpl.platform.sheet.Column;
import vn.tgpl.platform.sheet.Sheet;

/** A court's list as a table, one row for each sitting. */
final class ScheduleSheet {

    private static final List<Column<Sitting>> COLUMNS = List.of(
            new Column<>("Ngày", ScheduleSheet::when),
            new Column<>("Bắt đầu", at(Sitting::start)),
            new Column<>("Kết thúc", at(Sitting::end)),
            new Column<>("Phòng xử án", Sitting::room),
            new Column<>("Số thụ lý", sitting -> sitting.proceeding().courtCaseNumber()),
            new Column<>("Số hồ sơ của cơ quan", sitting -> sitting.proceeding().agencyCaseNumber()),
            new Column<>("Mã hồ sơ điện tử", sitting -> sitting.proceeding().nationalCaseFileCode()),
            new Column<>("Tên vụ án", Sitting::caseName),
            new Column<>("Loại phiên tòa", SittingWords::kind),
            new Column<>("Hình thức", SittingWords::form),
            new Column<>("Điểm cầu", SittingWords::places),
            new Column<>("Công khai hoặc kín", SittingWords::openness),
            new Column<>("Tình trạng", SittingWords::standing),
            new Column<>("Ghi chú", sitting -> String.join("; ", SittingWords.remarks(sitting))),
            new Column<>("Thẩm phán", Sitting::judge),
            new Column<>("Thư ký", Sitting::clerk),
            new Column<>("Người thực hiện trợ giúp pháp lý", SittingWords::providers),
            new Column<>("Số tham chiếu của tòa án", Sitting::reference),
            new Column<>("Phiên bản", Sitting::version));

    private ScheduleSheet() {}

    static Sheet<Sitting> of(CourtSchedule schedule) {
        var file = "lich-xet-xu-%s-%s-%s".formatted(schedule.court(), schedule.from(), schedule.to());
        return new Sheet<>(file, "Lịch xét xử", COLUMNS, schedule.sittings());
    }

    private static String when(Sitting sitting) {
        return sitting.isOfWeek()
                ? "Trong tuần " + SittingWords.numeric(sitting.monday()) + "–"
                        + SittingWords.numeric(sitting.monday().plusDays(6))
                : SittingWords.numeric(sitting.date());
    }

    private static Function<Sitting, Object> at(Function<Sitting, Instant> time) {
        return sitting -> sitting.timePrecision() == TimePrecision.TIME ? time.apply(sitting) : null;
    }
}
