package vn.tgpl.court.upload.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tgpl.platform.table.Headings;

/** The columns of a court's list, in the template's order, each with the field of a hearing that it fills. */
public enum ScheduleColumn {
    REFERENCE("Số tham chiếu", ColumnKind.TEXT, ""),
    COURT_CASE_NUMBER("Số thụ lý", ColumnKind.TEXT, "/proceeding/courtCaseNumber"),
    AGENCY_CASE_NUMBER("Số hồ sơ của cơ quan gửi", ColumnKind.TEXT, "/proceeding/agencyCaseNumber"),
    NATIONAL_CASE_FILE_CODE("Mã hồ sơ điện tử", ColumnKind.TEXT, "/proceeding/nationalCaseFileCode"),
    CASE_NAME("Tên vụ án", ColumnKind.TEXT, "/caseName"),
    PROCEDURE("Loại án", Choices.PROCEDURE, "/procedure"),
    TRACK("Thủ tục", Choices.TRACK, "/track"),
    INSTANCE("Cấp xét xử", Choices.INSTANCE, "/instance"),
    TRAITS("Đặc điểm vụ án", ColumnKind.TEXTS, "/traits"),
    LIST("Loại lịch", Choices.LIST, "/list"),
    MODE("Hình thức xét xử", Choices.MODE, "/mode"),
    TIME_PRECISION("Ấn định theo", Choices.TIME_PRECISION, "/timePrecision"),
    DATE("Ngày xét xử", ColumnKind.DATE, "/days/start"),
    START("Giờ bắt đầu", ColumnKind.TIME, "/days/start"),
    END("Giờ kết thúc", ColumnKind.TIME, "/days/end"),
    ROOM("Phòng xử án", ColumnKind.TEXT, "/days/room"),
    DAY_CANCELLED("Hủy ngày này", Choices.YES_OR_NO, "/days/cancelled"),
    CENTRAL_POINT("Điểm cầu trung tâm", ColumnKind.TEXT, "/points"),
    COMPONENT_POINTS("Điểm cầu thành phần", ColumnKind.TEXTS, "/points"),
    PUBLICITY("Công khai hoặc kín", Choices.PUBLICITY, "/publicity"),
    MINOR_INVOLVED("Có người dưới 18 tuổi", Choices.YES_OR_NO, "/minorInvolved"),
    TRIAL_DECISION_ON("Ngày quyết định đưa ra xét xử", ColumnKind.DATE, "/trialDecisionOn"),
    CONTINUES("Mở lại phiên tòa số", ColumnKind.TEXT, "/continues"),
    JUDGE("Thẩm phán", ColumnKind.TEXT, "/judge"),
    CLERK("Thư ký", ColumnKind.TEXT, "/clerk"),
    PERSONS("Người được trợ giúp pháp lý", ColumnKind.PERSONS, "/persons"),
    INTERPRETER_NEEDED("Cần phiên dịch", Choices.YES_OR_NO, "/interpreter/needed"),
    INTERPRETER_LANGUAGE("Ngôn ngữ phiên dịch", ColumnKind.TEXT, "/interpreter/language"),
    SPECIAL_NEEDS("Yêu cầu đặc biệt", ColumnKind.TEXTS, "/specialNeeds"),
    DATES_TO_AVOID("Ngày cần tránh", ColumnKind.DATES, "/datesToAvoid"),
    COMPLETE("Lịch đủ", Choices.YES_OR_NO, "");

    public static final Headings HEADINGS =
            new Headings(Arrays.stream(values()).map(ScheduleColumn::heading).toList());

    /** The reference of the row in the template that shows how to fill it in. */
    public static final String EXAMPLE = "VÍ DỤ";

    private final String heading;
    private final ColumnKind kind;
    private final Choices choices;
    private final String pointer;

    ScheduleColumn(String heading, ColumnKind kind, String pointer) {
        this(heading, kind, null, pointer);
    }

    ScheduleColumn(String heading, Choices choices, String pointer) {
        this(heading, ColumnKind.CHOICE, choices, pointer);
    }

    ScheduleColumn(String heading, ColumnKind kind, Choices choices, String pointer) {
        this.heading = heading;
        this.kind = kind;
        this.choices = choices;
        this.pointer = pointer;
    }

    /** The column that fills this field of a hearing, or the first that fills a part of it. */
    static Optional<ScheduleColumn> of(String pointer) {
        return Arrays.stream(values())
                .filter(column -> !column.pointer.isEmpty())
                .filter(column -> isWithin(pointer, column.pointer) || isWithin(column.pointer, pointer))
                .findFirst();
    }

    /** Whether a column, and not a part of it, fills this field. */
    static boolean fills(String pointer) {
        return Arrays.stream(values()).anyMatch(column -> column.pointer.equals(pointer));
    }

    private static boolean isWithin(String pointer, String outer) {
        return !outer.isEmpty() && (pointer + "/").startsWith(outer + "/");
    }

    public String heading() {
        return heading;
    }

    public ColumnKind kind() {
        return kind;
    }

    /** What may stand in it, as the template says it; empty where anything may. */
    public List<String> words() {
        return choices == null ? List.of() : choices.words();
    }

    Choices choices() {
        return choices;
    }

    String pointer() {
        return pointer;
    }

    /** Whether it is about one day; the others must not differ between the days of a hearing. */
    boolean isOfTheDay() {
        return pointer.startsWith("/days") || this == COMPLETE;
    }
}
