package vn.tgpl.system;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * A hearing as a court has it on its list, in a room, at a time of its own.
 *
 * @param caseNumber the matter that it is about
 */
record Sitting(int number, String caseNumber, String room, boolean isForAWeek) {

    private static final LocalDate FIRST =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(20);
    private static final int DAYS = 30;

    private static final String JSON = """
            {"proceeding": {"agencyCaseNumber": "%s"}, "procedure": "CRIMINAL", "track": "ORDINARY",
             "instance": "FIRST", "list": "FINAL", "mode": "IN_PERSON", "timePrecision": "%s", "publicity": "PUBLIC",
             "days": [{"start": "%sT%s:00+07:00", "room": "%s"}]}""";

    Sitting(int number, String caseNumber, String room) {
        this(number, caseNumber, room, false);
    }

    Sitting in(String otherRoom) {
        return new Sitting(number, caseNumber, otherRoom, isForAWeek);
    }

    /** The court knows the week, and not yet the hour. */
    Sitting forAWeek() {
        return new Sitting(number, caseNumber, room, true);
    }

    String reference() {
        return "THANG-%03d".formatted(number);
    }

    private LocalDate day() {
        return FIRST.plusDays(number % DAYS);
    }

    private String hour() {
        return "%02d:00".formatted(7 + number / DAYS % 10);
    }

    /** As a court's system sends it. */
    String json() {
        return JSON.formatted(caseNumber, isForAWeek ? "WEEK" : "TIME", day(), hour(), room);
    }

    /** As a clerk writes it in the columns of the template. */
    Map<String, String> cells() {
        return Map.ofEntries(
                Map.entry("Số tham chiếu", reference()),
                Map.entry("Số hồ sơ của cơ quan gửi", caseNumber),
                Map.entry("Loại án", "Hình sự"),
                Map.entry("Thủ tục", "Thông thường"),
                Map.entry("Cấp xét xử", "Sơ thẩm"),
                Map.entry("Loại lịch", "Chính thức"),
                Map.entry("Hình thức xét xử", "Trực tiếp"),
                Map.entry("Ấn định theo", isForAWeek ? "Tuần" : "Giờ"),
                Map.entry("Ngày xét xử", day().toString()),
                Map.entry("Giờ bắt đầu", hour()),
                Map.entry("Phòng xử án", room),
                Map.entry("Công khai hoặc kín", "Công khai"));
    }
}
