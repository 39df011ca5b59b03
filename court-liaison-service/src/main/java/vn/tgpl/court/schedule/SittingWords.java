package vn.tgpl.court.schedule;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tgpl.contracts.TimePrecision;
import vn.tgpl.court.listing.domain.ListStage;
import vn.tgpl.court.listing.domain.PointKind;
import vn.tgpl.court.listing.domain.Publicity;
import vn.tgpl.court.listing.domain.Track;
import vn.tgpl.court.schedule.domain.CourtSchedule;
import vn.tgpl.court.schedule.domain.NamedPoint;
import vn.tgpl.court.schedule.domain.Sitting;
import vn.tgpl.statute.time.LegalTime;

/** A sitting in Vietnamese words, the same in every format. */
@TemplateExtension
public final class SittingWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, 'ngày' dd/MM/uuuu", Locale.of("vi"));

    private SittingWords() {}

    public static String numeric(LocalDate date) {
        return DATE.format(date);
    }

    public static String withWeekday(LocalDate date) {
        var text = DAY.format(date);
        return text.substring(0, 1).toUpperCase(Locale.of("vi")) + text.substring(1);
    }

    public static String title(CourtSchedule.Week week) {
        return "Chưa ấn định ngày giờ, trong tuần từ %s đến %s".formatted(numeric(week.from()), numeric(week.to()));
    }

    public static String hours(Sitting sitting) {
        if (sitting.timePrecision() != TimePrecision.TIME) {
            return "Chưa ấn định giờ";
        }
        return sitting.end() == null ? clock(sitting.start()) : clock(sitting.start()) + "–" + until(sitting);
    }

    private static String clock(Instant instant) {
        return CLOCK.format(instant.atZone(LegalTime.ZONE));
    }

    private static String until(Sitting sitting) {
        var isSameDay = LegalTime.dayOf(sitting.end()).equals(sitting.date());
        return clock(sitting.end()) + (isSameDay ? "" : " (" + numeric(LegalTime.dayOf(sitting.end())) + ")");
    }

    /** The number by which people know the case: the court's, else another's. */
    public static String number(Sitting sitting) {
        var numbers = sitting.proceeding();
        return Stream.of(numbers.courtCaseNumber(), numbers.agencyCaseNumber(), numbers.nationalCaseFileCode())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** The name of the case where everybody may read it, and else nothing: a list may hang on a wall. */
    public static String openCaseName(Sitting sitting) {
        return sitting.publicity() == Publicity.PUBLIC ? sitting.caseName() : null;
    }

    public static String kind(Sitting sitting) {
        var instance = switch (sitting.instance()) {
            case FIRST -> "Sơ thẩm";
            case APPEAL -> "Phúc thẩm";
            case CASSATION -> "Giám đốc thẩm";
            case REOPENING -> "Tái thẩm";
        };
        var procedure = switch (sitting.procedure()) {
            case CRIMINAL -> "hình sự";
            case CIVIL -> "dân sự";
            case ADMINISTRATIVE -> "hành chính";
            case OUT_OF_COURT -> "ngoài tố tụng";
        };
        return instance + " " + procedure;
    }

    public static String form(Sitting sitting) {
        return switch (sitting.mode()) {
            case IN_PERSON -> "Trực tiếp";
            case ONLINE -> "Trực tuyến";
            case MOBILE -> "Lưu động";
        };
    }

    public static String places(Sitting sitting) {
        return Stream.of(
                        places("điểm cầu trung tâm: ", sitting, PointKind.CENTRAL),
                        places("điểm cầu thành phần: ", sitting, PointKind.COMPONENT))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private static String places(String what, Sitting sitting, PointKind kind) {
        var places = sitting.points().stream()
                .filter(point -> point.kind() == kind)
                .map(NamedPoint::shown)
                .toList();
        return places.isEmpty() ? null : what + String.join(", ", places);
    }

    /** What makes this one unlike others; empty where nothing does. */
    public static List<String> remarks(Sitting sitting) {
        return Stream.of(
                        sitting.days() > 1 ? "Ngày %d/%d".formatted(sitting.day(), sitting.days()) : null,
                        sitting.list() == ListStage.DRAFT ? "Lịch dự kiến" : null,
                        sitting.track() == Track.SUMMARY ? "Thủ tục rút gọn" : null,
                        sitting.publicity() == Publicity.PUBLIC ? null : "Xét xử kín")
                .filter(Objects::nonNull)
                .toList();
    }

    /** What has become of it, or null where it is to sit as listed. */
    public static String mark(Sitting sitting) {
        return switch (sitting.status()) {
            case FIXED -> sitting.stands() ? null : "Không xét xử ngày này";
            case POSTPONED -> "Hoãn";
            case SUSPENDED -> "Tạm ngừng";
            case CANCELLED -> "Hủy";
            case DUPLICATE -> "Đưa vào lịch trùng";
            case HELD -> "Đã xét xử";
        };
    }

    public static String standing(Sitting sitting) {
        return Objects.requireNonNullElse(mark(sitting), "Theo lịch");
    }

    public static String openness(Sitting sitting) {
        return sitting.publicity() == Publicity.PUBLIC ? "Công khai" : "Kín";
    }

    /** Who sits and who keeps the minutes. */
    public static String officers(Sitting sitting) {
        var clerk = sitting.clerk() == null ? null : "thư ký " + sitting.clerk();
        return Stream.of(sitting.judge(), clerk).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }

    /** The legal-aid providers of the cases that it has found. */
    public static String providers(Sitting sitting) {
        return sitting.cases().stream()
                .filter(found -> found.provider() != null)
                .map(found -> found.provider().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
